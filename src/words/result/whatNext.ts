export const title: string = 'What next';

/** Before the list of steps that teach what was missed. */
export const taughtIn: string = 'What you missed is taught in:';

/** How long such a step takes, after its title. */
export const lengthWords = (minutes: number): string =>
  `, about ${minutes} min`;
