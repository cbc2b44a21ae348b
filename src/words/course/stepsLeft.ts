/** What a screen reader says once the reader has moved to another step. */
export function reached(where: string, done: number): string {
  return `${where}, ${done} done`;
}

/** How much of the course is left. */
export function minutesLeft(minutes: number): string {
  return `about ${minutes} min left`;
}
