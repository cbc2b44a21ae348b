import type { Policy } from '../../schema/policy.ts';

/** How two releases compare in what a policy may look at; null where nobody can say. */
export interface ReleasesApart {
  /** Their major or minor version differs. */
  version: boolean | null;
  /** They teach other learning points, or in other words. */
  points: boolean | null;
}

/** Whether a newer release asks those who have passed an older one to take the course again; null where nobody can say. */
export function asksAgain(
  onChange: Policy['training']['onChange'],
  apart: ReleasesApart,
): boolean | null {
  return onChange === 'never' ? false : apart[onChange];
}
