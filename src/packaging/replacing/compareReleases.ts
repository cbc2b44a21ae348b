import { releaseRefusals } from '../../words/workshop/packaging/replacing/refusals.ts';
import { holdError } from '../../errors.ts';
import { askedAgain } from './asked.ts';
import { joined, type Compared } from './change.ts';
import { compareChoices } from './choices.ts';
import { compareInLanguages } from './inLanguages.ts';
import { compareLanguages } from './languages.ts';
import type { LastRelease } from './readRelease.ts';

/** Whether a package may take the place of another in an LMS. */
export type Answer = 'safe' | 'unsafe' | 'unknown';

/** What it means to put one release in the place of another. */
export interface Replacement extends Compared {
  before: LastRelease['record'];
  now: LastRelease['record'];
  answer: Answer;
  /** Whether the evidence asks those who have passed to take the course again; null where that is not known. */
  askedAgain: boolean | null;
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
    throw holdError(
      releaseRefusals.otherCourse(is.title, was.title, [is.course, was.course]),
    );
  const compared = joined([
    compareLanguages(before, is),
    compareChoices(was, is),
    compareInLanguages(before, now),
  ]);
  return {
    ...compared,
    before: was,
    now: is,
    answer: answerTo(compared),
    askedAgain: askedAgain(was, is, compared.changes),
  };
}

function answerTo({ changes, unknown }: Compared): Answer {
  if (changes.some(({ weight }) => weight === 'harm')) return 'unsafe';
  return unknown.length > 0 ? 'unknown' : 'safe';
}
