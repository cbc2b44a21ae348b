/** What is said of practice, which has only this browser to keep anything. */
export const keepsNothing: string =
  'This browser keeps nothing for this page; progress lasts until it is closed.';
export const ended: string =
  'This practice session has ended; reload the page to begin again.';
