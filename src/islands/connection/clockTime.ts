/** The learner's own time of day, to the second, for comparing with what an LMS shows. */
export function clockTime(milliseconds: number): string {
  return new Date(milliseconds).toLocaleTimeString();
}
