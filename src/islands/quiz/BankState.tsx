import { useStore } from '../useStore.ts';
import { $bank, requestBank } from '../../stores/quiz/quiz.ts';
import type { Fetched } from '../../words/fetching.ts';
import { FetchState } from '../FetchState.tsx';

interface Props {
  /** What of it is wanted here. */
  what?: Fetched;
}

/** What stands in the place of a question while the items are on their way, or did not come. */
export function BankState({ what = 'questions' }: Props) {
  const { status } = useStore($bank, { ssr: 'initial' });
  return (
    <FetchState
      status={status}
      what={what}
      load={requestBank}
      class="check-state"
    />
  );
}
