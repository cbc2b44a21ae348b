import type {
  Outcome,
  SelfTestFacts,
  TestLine,
} from '../domain/connection/selfTest.ts';
import {
  commitWords,
  readBackWords,
  resumeWords,
  say,
  writeWords,
  type LineWords,
  type WhyOf,
} from './selfTestSave.ts';

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

const startWords: Record<SelfTestFacts['phase'], LineWords> = {
  starting: say(
    'The course is still looking for the LMS.',
    'Wait a few seconds, then run the test again.',
  ),
  recording: say('The LMS was found and has begun to record.'),
  practice: say(
    'This is the public site: there is no LMS here, and nothing is recorded.',
  ),
  review: say(
    'The LMS opened the course for reading only, so nothing may be written and nothing else was tested.',
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

function sizeWords(why: WhyOf<'size'>, facts: SelfTestFacts): LineWords {
  const room = facts.allowed === null ? '' : ` of ${facts.allowed}`;
  const used = `${facts.used}${room} characters are in use`;
  return why === 'fits'
    ? say(`${used}.`)
    : say(
        `${used}, which is too long.`,
        'Report it to the authors of the course with the release below.',
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
      return writeWords(line.why, facts);
    case 'commit':
      return commitWords(line.why, facts);
    case 'readBack':
      return readBackWords(line.why, facts);
    case 'resume':
      return resumeWords[line.why];
    case 'size':
      return sizeWords(line.why, facts);
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
        'The page freezes while the LMS answers. Ask whoever runs the LMS why it is slow.',
      );
}
