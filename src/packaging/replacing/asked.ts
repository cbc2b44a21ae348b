import { passedNotes } from '../../words/workshop/packaging/replacing/answer.ts';
import { asksAgain } from '../../domain/policy/asksAgain.ts';
import type { Change } from './change.ts';
import { readVersion } from './nextVersion.ts';
import type { ReleaseRecord } from './release.ts';

const RULES = ['points', 'version', 'never'] as const;

/** Whether the evidence asks those who have passed to take the course again; null where that is not known. */
export function askedAgain(
  before: ReleaseRecord,
  now: ReleaseRecord,
  changes: readonly Change[],
): boolean | null {
  const rule = RULES.find((each) => each === now.policy?.training?.onChange);
  if (!rule) return null;
  const [was, is] = [before, now].map(({ release }) =>
    readVersion(release.version),
  );
  return asksAgain(rule, {
    version: was && is ? was[0] !== is[0] || was[1] !== is[1] : null,
    points:
      before.points.length === 0
        ? null
        : changes.some(({ teaches }) => teaches === true),
  });
}

/** The same in a sentence. */
export function askedAgainIn(asked: boolean | null): string {
  const { unknown, yes, no } = passedNotes.askedAgain;
  if (asked === null) return unknown;
  return asked ? yes : no;
}
