import type { Keeper, Stored } from './keeper.ts';

/** How much a standing says of a learner; a completion says no less than a pass. */
function rankOf({ completion, success }: Stored): number {
  if (success === 'passed') return 3;
  if (success === 'failed') return 2;
  return { completed: 3, incomplete: 1, unknown: 0, 'not-attempted': 0 }[
    completion
  ];
}

/** Watches the record from now on; the returned function tells every standing that was written over with less. */
export function watchStanding(keeper: Keeper): () => string[] {
  const lowered: string[] = [];
  let before = keeper.stored();
  function look(): void {
    const now = keeper.stored();
    const say = ({ completion, success }: Stored) => `${completion} ${success}`;
    if (now.attempts === before.attempts && rankOf(now) < rankOf(before))
      lowered.push(`${say(before)} → ${say(now)}`);
    before = now;
  }
  keeper.onWrite?.(look);
  return () => {
    look();
    return lowered;
  };
}
