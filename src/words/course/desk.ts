/** The practice desk as it reads without scripts. */
export const stillDeskWords = {
  careful: 'What a careful agent does:',
  needsScript:
    'The calls themselves need scripts, which do not run here. Your team can play them on paper with the drill cards.',
};

/** The heading over the worked example. */
export function workedExample(title: string): string {
  return `A worked example: ${title}`;
}
