import type { Position } from '../../fixtures/strict-host/positions.ts';
import type { AttemptView } from '../../fixtures/strict-host/view.ts';
import type { PackageSource } from './packageFiles.ts';

export interface StrictLmsSetup {
  package: PackageSource;
  /** The edition that the LMS speaks; default SCORM 1.2. */
  edition?: 'scorm12' | 'scorm2004';
  /** Where the package lies; default a deep path as LMSs have it. Ends with a slash. */
  under?: string;
  /** The query of the launch file; default one that a course must not trip over. */
  launchQuery?: string;
  /** Sent as Content-Security-Policy with every file of the package, for example `default-src 'self'`. */
  csp?: string;
}

/** How one launch is to go. Everything but `position` may also be changed while it runs, see StrictLms. */
export interface StrictLaunch {
  /** Default `parent`. `opener` and `opener's parent` show a button Launch that opens a popup. */
  position?: Position;
  learner?: string;
  name?: string;
  mastery?: number;
  mode?: 'normal' | 'review' | 'browse' | '';
  credit?: 'credit' | 'no-credit';
  /** Begins a new attempt after a judged one. */
  new?: true;
  initialize?: 'false';
  commit?: 'false' | 'throws';
  finish?: 'false';
  /** Sources of regular expressions over element names; see Faults in fixtures/strict-host/host.ts. */
  refuse?: string;
  swallow?: string;
  unknown?: string;
  /** Milliseconds that every LMSCommit and LMSFinish blocks the page. */
  slow?: number;
  /** The API dies in this call, counted from 1. */
  kill?: number;
  /** `off`: values of a failed commit are sent again by the next; Moodle does not. */
  forgets?: 'off';
  /** `off`: what a page on its way out cannot send is refused; Moodle sends a beacon and says true. */
  beacon?: 'off';
  /** The frame's sandbox; default none. Only with a frame of this window's. */
  sandbox?: string;
}

/**
 * The strict host as a server for browser tests.
 *
 *     const lms = await startStrictLms({ package: { zip }, csp: "default-src 'self'" });
 *     await page.goto(lms.url({ position: '8th ancestor' }));
 *     const course = page.frame('course')…   // or the popup: page.waitForEvent('popup')
 *     await changeFaults(page, { commit: 'false' });   // from control.ts
 *     expect(lms.record()).toMatchObject([{ status: 'incomplete' }]);
 *     expect(lms.missing()).toEqual([]);
 *     await lms.close();
 *
 * The course's frame is called `course` in every position. Closing the page
 * keeps only what was committed. control.ts changes faults and reads the API's
 * calls while the course runs.
 */
export interface StrictLms {
  port: number;
  /** The LMS's page for a launch. `host` for a name mapped to 127.0.0.1, such as `lms.test`. */
  url(launch?: StrictLaunch, host?: string): string;
  /** What the LMS has stored for a learner (default L1), one view per attempt. */
  record(learner?: string): AttemptView[];
  /** The same as committed, element by element. */
  values(learner?: string): Record<string, string>[];
  /** Launches of that learner that ended with a finish which the LMS kept. */
  finishes(learner?: string): number;
  /** Every request so far. */
  requests: readonly { method: string; path: string; status: number }[];
  /** Paths that were asked for and are not there (a favicon aside). */
  missing(): string[];
  /** Takes the LMS's record keeping off the net (every commit fails) and back. */
  cutOff(cut: boolean): void;
  close(): Promise<void>;
}
