import { listed } from '../../../../phrasing.ts';
import type { Told } from '../../../../../errors.ts';

const forDone = (what: string): Told => ({
  what,
  why: 'Without one that asks for something an LMS takes the AU for done before it was opened.',
  fix: 'Write moveOn="Passed", or what else has to be reached.',
});

const unknown = 'The standard knows no such value; case counts.';

/** How an AU is launched, and when it is done; `au` stands for its tag. */
export const launchWords = {
  noMoveOn: (au: string): Told => forDone(`${au} has no moveOn.`),
  asksNothing: (au: string, moveOn: string): Told =>
    forDone(`${au} says moveOn="${moveOn}".`),
  moveOn: (au: string, found: string, known: readonly string[]): Told => ({
    what: `${au} says moveOn=${JSON.stringify(found)}.`,
    why: unknown,
    fix: `Write one of ${known.join(', ')}.`,
  }),
  /** @param known the first is what holds where nothing is said. */
  method: (au: string, found: string, known: readonly string[]): Told => ({
    what: `${au} says launchMethod=${JSON.stringify(found)}.`,
    why: unknown,
    fix: `Write ${listed(known, 'or')}, or leave it out for ${known[0] ?? ''}.`,
  }),
  masteryScore: (au: string, found: string): Told => ({
    what: `${au} says masteryScore=${JSON.stringify(found)}.`,
    why: 'The standard wants a number from 0 to 1 with at most four decimals.',
    fix: 'Write for example masteryScore="0.8" for 80 per cent.',
  }),
  activityType: (au: string, found: string): Told => ({
    what: `${au} says activityType=${JSON.stringify(found)}.`,
    why: 'An LMS hands it to its record store, which takes only an IRI there.',
    fix: 'Write an IRI such as http://adlnet.gov/expapi/activities/lesson, or leave it out.',
  }),
};
