/** While the panel is on its way, and where it did not come. */
export const looking: string = 'Looking at the connection…';
export const notShown: string =
  'The connection could not be shown: a part of the course did not load. Check the network, then try again.';
export const tryAgain: string = 'Try again';

/** What the package was made with. */
export const packageTitle: string = 'Package';
export const noPackage: string = 'None: the course was opened from a website.';
