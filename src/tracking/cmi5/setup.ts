import type { Fetch, Later } from './request.ts';
import type { TabStorage } from './tab.ts';

/** What a launch is given: the page's own, or a test's. */
export interface Cmi5Setup {
  /** The query string of the launch. */
  search: string;
  /** The language of the course, as a tag. */
  language: string;
  fetch: Fetch;
  /** sessionStorage, as a function, because a browser may throw at the mere mention of it. */
  storage: () => TabStorage;
  clock: () => Date;
  later: Later;
  /** Takes the learner back to the LMS after an accepted end. */
  leave: (returnUrl: string) => void;
}
