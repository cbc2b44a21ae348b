import { useStore } from '@nanostores/preact';
import { $bank, requestBank } from '../../stores/quiz/quiz.ts';

/** What stands in the place of a question while the items are on their way, or did not come. */
export function BankState() {
  const { status } = useStore($bank, { ssr: 'initial' });
  if (status !== 'failed')
    return <p class="check-state">Loading the questions…</p>;
  return (
    <div class="check-state" role="alert">
      <p>
        The questions could not be loaded. Check the connection, then try again.
      </p>
      <button type="button" onClick={requestBank}>
        Load the questions again
      </button>
    </div>
  );
}
