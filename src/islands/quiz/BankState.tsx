import { useStore } from '@nanostores/preact';
import { $bank, requestBank } from '../../stores/quiz/quiz.ts';
import { FetchState } from '../FetchState.tsx';

/** What stands in the place of a question while the items are on their way, or did not come. */
export function BankState() {
  const { status } = useStore($bank, { ssr: 'initial' });
  return (
    <FetchState
      status={status}
      what="questions"
      load={requestBank}
      class="check-state"
    />
  );
}
