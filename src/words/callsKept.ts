/** Where this page stands with its record keeper, and where work is until that has it. */
interface Keeping {
  phase: string;
  kept: 'browser' | 'page';
}

/** What becomes of the calls that are closed here. */
export function callsKeptWords({ phase, kept }: Keeping): string {
  if (phase === 'recording') return 'Closed calls are kept.';
  if (phase === 'review') return 'Review: calls are no longer recorded.';
  if (phase !== 'practice') return 'Calls are not recorded in this window.';
  return kept === 'browser'
    ? 'Practice: closed calls are kept in this browser only, and not recorded.'
    : 'Practice: closed calls last until you close the page, and are not recorded.';
}
