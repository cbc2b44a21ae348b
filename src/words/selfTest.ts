import type {
  Outcome,
  Problem,
  SelfTestFacts,
  TestLine,
} from '../domain/connection/selfTest.ts';
import { problemWords } from './connection.ts';

export const outcomeWords: Record<Outcome, string> = {
  pass: 'Pass',
  fail: 'Fail',
  note: 'Note',
};

export const lineNames: Record<TestLine['id'], string> = {
  start: 'Start',
  write: 'Write',
  commit: 'Commit',
  readBack: 'Read back',
  resume: 'Resume',
  size: 'Saved data',
  answers: 'Single answers',
  time: 'Time',
};

/** What was found, and what to do where something is wrong. */
export interface LineWords {
  found: string;
  todo: string;
}

const say = (found: string, todo = ''): LineWords => ({ found, todo });

const startWords: Record<SelfTestFacts['phase'], LineWords> = {
  starting: say(
    'The course is still looking for the LMS.',
    'Wait a few seconds, then run the test again.',
  ),
  recording: say('The LMS was found and has begun to record.'),
  practice: say(
    'This is the public site: no LMS is meant to be there, and nothing is recorded.',
  ),
  review: say(
    'The LMS opened the course to look at, so nothing may be written and nothing else was tested.',
    "Launch with a learner's account that has not passed yet, or start a new attempt.",
  ),
  elsewhere: say(
    'Another window of this browser has the course open, so nothing is written here and nothing else was tested.',
    'Close the other window, launch the course again, and run the test there.',
  ),
  absent: say(
    'No LMS interface was found in this window, in those around it or in the one that opened it.',
    'Launch the course from the LMS, not from a link. If you did, the LMS plays it from another domain without lending it the interface: ask its supplier.',
  ),
  refused: say(
    'The LMS was found and refused to begin.',
    'Close this window and launch the course again from the LMS. Reloading the frame alone is not enough.',
  ),
  ended: say(
    'This launch has ended, so nothing else was tested.',
    'Launch the course again from the LMS.',
  ),
};

function reason(problem: Problem | null): string {
  if (!problem) return '';
  const words = problemWords(problem);
  return ` It says: ${words}${words.endsWith('.') ? '' : '.'}`;
}

/** Practice talks of the browser: there is no LMS that could have taken anything. */
function practiceWords({ id, outcome }: TestLine): LineWords {
  if (outcome !== 'pass')
    return say(
      'This browser does not keep the place.',
      'Allow it to store data for this site, if the place is to outlive the page.',
    );
  return say(
    id === 'write'
      ? 'This browser took the place and the saved data.'
      : 'It gives back exactly what was written.',
  );
}

/** A line of the report in words. */
export function lineWords(line: TestLine, facts: SelfTestFacts): LineWords {
  if (facts.phase === 'practice' && line.id !== 'start')
    return practiceWords(line);
  switch (line.id) {
    case 'start':
      return startWords[line.why];
    case 'write':
      return {
        taken: say('Bookmark, saved data and time were taken.'),
        partly: say(
          `The LMS took the save, but refused details of it: ${facts.warnings}. The result does not depend on them.`,
        ),
        refused: say(
          `The LMS refused what the course wrote.${reason(facts.problem)}`,
          'Launch the course again from the LMS, since its session may have ended. If it happens again, send the log to whoever runs the LMS.',
        ),
      }[line.why];
    case 'commit':
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
      }[line.why];
    case 'readBack':
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
      }[line.why];
    case 'resume':
      return {
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
      }[line.why];
    case 'size': {
      const room = facts.allowed === null ? '' : ` of ${facts.allowed}`;
      const used = `${facts.used}${room} characters are in use`;
      return line.why === 'fits'
        ? say(`${used}.`)
        : say(
            `${used}, which is too long.`,
            'Report it to the authors of the course with the release below.',
          );
    }
    case 'answers':
      return line.why === 'kept'
        ? say('The LMS keeps each answer and each call.')
        : say(
            'The LMS keeps no single answers. Status and score are recorded all the same.',
          );
    case 'time':
      return timeWords(line.why, facts);
  }
}

function timeWords(
  why: 'quick' | 'slow' | 'no-calls',
  { calls, average, slowest }: SelfTestFacts,
): LineWords {
  if (why === 'no-calls') return say('No call was made.');
  const found = `${calls} calls took ${Math.round(average)} ms on average, the slowest ${Math.round(slowest)} ms.`;
  return why === 'quick'
    ? say(found)
    : say(
        found,
        'The page stands still while the LMS answers. Ask whoever runs the LMS why it is slow.',
      );
}
