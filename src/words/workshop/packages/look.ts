/** Logo and accent colour of a package. */
export const lookWords = {
  title: 'Your look',
  accent: 'Accent colour',
  accentHint:
    'Links and buttons take it. Empty: the colour of the course. It has to be dark enough for words on a light page; for the dark look a lighter tone is made from it.',
  pick: 'Pick the accent colour',
  logo: 'Logo',
  logoHint:
    'An SVG or PNG of at most 50 kB, for the header, where it is 32 pixels high on white. Screen readers say the name of your organisation, as your rules below have it. Without a file the course shows its own mark.',
};

/** The course's header, a link and a button as a learner will see them. */
export const previewWords = {
  title: 'As learners will see it',
  light: 'Light',
  dark: 'Dark',
  step: 'The step you are on',
  link: 'A link in the text',
  button: 'A button',
  ownColour: 'Shown with the colour of the course.',
};

/**
 * The contrasts of words in the accent colour, to one each.
 * @param least what is asked for.
 */
export function contrastOf(light: number, dark: number, least: number): string {
  return `Words in this colour have a contrast of ${light.toFixed(1)} to 1 on the light page, and in its lighter tone ${dark.toFixed(1)} to 1 on the dark one. ${least} is the least.`;
}
