/** Why a colour cannot be the accent. `value` is the colour that was given. */
export const accentFaults = {
  noColour: (value: string) => ({
    what: `${value} is not a colour.`,
    why: 'It is written as # and six digits from 0 to 9 and a to f.',
    fix: "Write it like '#0b5a68', in quotes on a command line.",
  }),
  /**
   * @param ratio its contrast on the light page, with two decimals.
   * @param least what is asked for.
   * @param nearest the nearest tone that passes.
   */
  tooLight: (value: string, ratio: number, least: number, nearest: string) => ({
    what: `${value} is too light: on the course's light page its contrast is ${ratio.toFixed(2)} to 1.`,
    why: `Links have this colour, and buttons have it under white words; both need ${least} to 1 (WCAG 2.2, 1.4.3).`,
    fix: `Take ${nearest}, its nearest tone that passes, or a darker one.`,
  }),
};
