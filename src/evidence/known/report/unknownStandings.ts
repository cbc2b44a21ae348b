import type { StandingReason } from '../../../words/workshop/evidence/known/standings.ts';
import { notKnown } from '../../../words/workshop/evidence/known/cautions.ts';
import type { Person } from '../people/people.ts';
import type { PersonStanding } from '../standing/personStanding.ts';
import { sentenceOf } from './sentence.ts';

/** Whether a missing record says something: somebody on the roster has one, or there are none at all. */
export function rosterIsMet(people: readonly Person[]): boolean {
  const recorded = people.filter(({ records }) => records.length > 0);
  return recorded.length === 0 || recorded.some(({ roster }) => roster);
}

type Unknown = (StandingReason & { code: 'not_known' })['because'];

/** What stands above every figure where records leave it open who has completed. */
export function unknownStandings(
  people: readonly Person[],
  standing: (person: Person) => PersonStanding,
): string[] {
  const reasons = people.map((it) => standing(it).reason);
  const because = (why: Unknown) =>
    reasons.filter((it) => it.code === 'not_known' && it.because === why)
      .length;
  return [
    ...sentenceOf(because('contradicted'), notKnown.contradicted),
    ...sentenceOf(because('no_status'), notKnown.noStatus),
  ];
}
