/** Why nothing is recorded, where no record keeper has said so. */
export const partMissing: string = 'a part of the course did not load';
export const nobodyToAsk: string = 'There is no record keeper to ask.';
