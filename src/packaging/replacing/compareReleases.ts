import { HoldError } from '../../errors.ts';
import { joined, type Change, type Compared } from './change.ts';
import { compareChoices } from './choices.ts';
import { compareMeanings } from './meanings.ts';
import { comparePassRule } from './passRule.ts';
import { comparePlaces } from './places.ts';
import { comparePolicy } from './policyChanges.ts';
import type { LastRelease } from './readRelease.ts';
import { compareTexts } from './texts.ts';

/** Whether a package may take the place of another in an LMS. */
export type Answer = 'safe' | 'unsafe' | 'unknown';

/** What it means to put one release in the place of another. */
export interface Replacement extends Compared {
  before: LastRelease['record'];
  now: LastRelease['record'];
  answer: Answer;
}

/**
 * Compares a release with the one that is in the LMS. What the older one does not tell is unknown, never unchanged.
 * @throws HoldError where they are releases of two courses.
 */
export function compareReleases(
  before: LastRelease,
  now: LastRelease,
): Replacement {
  const [was, is] = [before.record, now.record];
  if (was.course !== is.course)
    throw new HoldError(
      `“${is.title}” is another course than “${was.title}”.`,
      `Their ids are ${is.course} and ${was.course}. LMSs keep records under the id, and delete them where it is gone.`,
      'Give the last package of the same course, or import the new course beside the old one.',
    );
  const compared = joined([
    comparePlaces(before, now),
    compareMeanings(was, is),
    savedForm(before, now),
    comparePassRule(before, now),
    comparePolicy(was, is),
    compareChoices(was, is),
    compareTexts(was, is),
  ]);
  return { ...compared, before: was, now: is, answer: answerTo(compared) };
}

function answerTo({ changes, unknown }: Compared): Answer {
  if (changes.some(({ weight }) => weight === 'harm')) return 'unsafe';
  return unknown.length > 0 ? 'unknown' : 'safe';
}

/** Newer forms read older ones, not the other way. */
function savedForm(
  { record: was }: LastRelease,
  { record: is }: LastRelease,
): Compared {
  const [old, young] = [was.held?.format, is.held?.format];
  if (old === undefined || young === undefined)
    return { changes: [], unknown: ['in which form it saves progress'] };
  if (Number(young) >= Number(old)) return { changes: [], unknown: [] };
  const change: Change = {
    weight: 'harm',
    what: `It reads saved progress up to form ${young}; the last release writes form ${old}.`,
    plain: 'It cannot read the progress that the newer release has saved.',
    running: 'Everybody in the middle of the course would begin anew.',
    mend: 'Make the package with a version of these tools that is not older than the last one.',
  };
  return { changes: [change], unknown: [] };
}
