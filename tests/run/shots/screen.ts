import type { Page } from '@playwright/test';

/** A state to take pictures of. */
export interface Screen {
  /** As it is asked for: `npm run shots -- debrief`. Begins each of its pictures' names. */
  name: string;
  /** Brings it onto a page that has opened nothing yet. */
  open: (page: Page) => Promise<void>;
  /** The whole page, or only what fits on the screen as a learner meets it. */
  whole: boolean;
  /** Set where the state depends on the size at which it began: it is brought on anew for each. */
  fresh?: boolean;
}

/** Where the screens are served. */
export interface Served {
  /** Site and preview LMS, without a slash at the end. */
  site: string;
  gallery: string;
}

export const COURSE = 'mfa-exceptions.html';

/** Opens an address. */
export const go = (address: string) => async (page: Page) => {
  await page.goto(address);
};
