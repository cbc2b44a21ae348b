/** What a page fetches for itself after it was opened. */
export type Fetched =
  'questions' | 'register' | 'requests' | 'calls' | 'rest of the desk';

/** That it is on its way. */
export function loadingWords(what: Fetched): string {
  return `Loading the ${what}…`;
}

/** That it did not come. */
export function notLoadedWords(what: Fetched): string {
  return `The ${what} could not be loaded. Check the connection, then try again.`;
}

/** What the button says that asks for it once more. */
export function loadAgainWords(what: Fetched): string {
  return `Load the ${what} again`;
}
