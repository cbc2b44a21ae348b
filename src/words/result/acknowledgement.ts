export const title: string = 'Your own procedure';
export const intro: string =
  'Your organisation has its own written reset procedure. Read it before you take the next call, then say so here. It is not part of the score.';
export const tickFirst: string =
  'Your own procedure: tick the box first, if it is true.';
export const confirm: string = 'Confirm';

/** What was confirmed. */
export const confirmedWords = (text: string, isPractice: boolean): string =>
  `You confirmed: ${text}${isPractice ? ' Practice: this is not recorded.' : ''}`;
