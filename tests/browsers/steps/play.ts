import type { Tab } from '../driver.ts';

/** What a play is given. */
export interface Scene {
  /** A tab of its own; nothing is kept in the browser for its site. */
  tab: Tab;
  /** Address of the site and of its preview LMS, without a slash at the end. */
  site: string;
  /** The folder into which the browser downloads. */
  downloads: string;
}

/** One thing that has to work in every browser. It throws where it does not. */
export interface Play {
  /** As it is asked for: `npm run browsers -- desk`. */
  name: string;
  /** What has been shown when it is over. */
  shows: string;
  run(scene: Scene): Promise<void>;
}

/** The course in the built site. */
export const COURSE = 'mfa-exceptions.html';
