import type { StandingReason } from '../../../words/standings.ts';
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
    ...sentenceOf(
      because('contradicted'),
      '{person|people} on the roster may have records of somebody else, or somebody else theirs: an id or a mail address stands beside another one or a name that the roster does not give with it. It is not known whether {this person has|they have} completed.',
    ),
    ...sentenceOf(
      because('no_status'),
      '{person has|people have} records that do not say whether the course was completed: {this person counts|they count} neither as completed nor as not completed. Add a report that says who completed.',
    ),
  ];
}
