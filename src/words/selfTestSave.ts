import type {
  Problem,
  SelfTestFacts,
  TestLine,
} from '../domain/connection/selfTest.ts';
import { problemWords } from './connection.ts';

/** What was found, and what to do where something is wrong. */
export interface LineWords {
  found: string;
  todo: string;
}

/** Nothing to do, unless something is said. */
export const say = (found: string, todo = ''): LineWords => ({ found, todo });

function reason(problem: Problem | null): string {
  if (!problem) return '';
  const words = problemWords(problem);
  return ` It says: ${words}${words.endsWith('.') ? '' : '.'}`;
}

/** What a line of the test can come to. */
export type WhyOf<Id extends TestLine['id']> = Extract<
  TestLine,
  { id: Id }
>['why'];

/** Whether the LMS took the save. */
export function writeWords(
  why: WhyOf<'write'>,
  facts: SelfTestFacts,
): LineWords {
  return {
    taken: say('Bookmark, saved data and time were taken.'),
    partly: say(
      `The LMS took the save, but refused details of it: ${facts.warnings}. The result does not depend on them.`,
    ),
    refused: say(
      `The LMS refused what the course wrote.${reason(facts.problem)}`,
      'Launch the course again from the LMS, since its session may have ended. If it happens again, send the log to whoever runs the LMS.',
    ),
  }[why];
}

/** Whether it stored what it took. */
export function commitWords(
  why: WhyOf<'commit'>,
  facts: SelfTestFacts,
): LineWords {
  return {
    accepted: say(
      'The LMS accepted it, and nothing speaks against its yes. Only a later launch can confirm it.',
    ),
    doubted: say(
      'The LMS said yes, but its server may not have got it: the browser was offline, the page hidden, or the files of this course did not come.',
      'Check the network and whether the LMS has logged you out. Keep the page open: it is sent again by itself.',
    ),
    refused: say(
      `The LMS did not store what was written.${reason(facts.problem)}`,
      'Check the network and whether the LMS has logged you out, then launch the course again. If it happens again, send the log to whoever runs the LMS.',
    ),
    'not-reached': say('Not tested, since the write failed.'),
  }[why];
}

/** Whether it gives back what was written. */
export function readBackWords(
  why: WhyOf<'readBack'>,
  facts: SelfTestFacts,
): LineWords {
  return {
    same: say(
      'The LMS gives back exactly what was written. In SCORM its page answers this, not its server: the line “Resume” of a second launch is the proof.',
    ),
    different: say(
      'The LMS gives back something else than it accepted.',
      'Look whether the LMS cuts saved data short, or whether the course is open twice. Send the log to its supplier.',
    ),
    unreadable: say(
      `What was written could not be read.${reason(typeof facts.readBack === 'object' ? facts.readBack : null)}`,
      'Learners may start at the first step each time. Send the log to whoever runs the LMS.',
    ),
    'not-tested': say('Not tested, since the save failed.'),
  }[why];
}

/** Whether it gave back what an earlier launch had left. */
export const resumeWords: Record<WhyOf<'resume'>, LineWords> = {
  confirmed: say(
    'This launch read back from the LMS all that the last launch in this browser gave it: saved data, number of answers, and status.',
  ),
  missing: say(
    'The LMS lacked something that the last launch in this browser had given it. It was sent again.',
    'Run the test at a third launch. If it says the same again, send the log to whoever runs the LMS.',
  ),
  found: say(
    'This launch found saved data of an earlier one. This browser keeps nothing of it to compare.',
  ),
  first: say(
    'This is the first launch, so there was nothing to find.',
    'Close this window, launch the course again in this browser and run the test once more: this line then has to say that everything was read back.',
  ),
  lost: say(
    'The LMS says that this attempt goes on, but gave nothing back.',
    'Look for a setting that keeps the bookmark or the suspend data; in Moodle, "Force new attempt" has to be No.',
  ),
};
