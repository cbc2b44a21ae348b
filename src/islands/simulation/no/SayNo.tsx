import { useStore } from '../../useStore.ts';
import { useState } from 'preact/hooks';
import type { Certainty } from '../../../domain/simulation/callState.ts';
import type { CallCase } from '../../../schema/case.ts';
import {
  makeMove,
  sayChosenNo,
  sayTypedNo,
} from '../../../stores/simulation/actions.ts';
import { $noDraft } from '../../../stores/simulation/drafts.ts';
import { CompareNo } from './CompareNo.tsx';
import type { NoWay } from './noWay.ts';
import { WriteNo } from './WriteNo.tsx';

/** Saying no: in one's own words first, then beside two wordings of this very call. */
export function SayNo({ call, leave }: { call: CallCase; leave: () => void }) {
  const [way, setWay] = useState<NoWay | null>(null);
  const words = useStore($noDraft).trim();

  // A wording that was chosen is one of ours; one's own nobody judges.
  function say(certainty: Certainty, chosen: string | null): void {
    if (way === 'typed') sayTypedNo(words, certainty);
    else if (chosen !== null) sayChosenNo(chosen, certainty);
    else makeMove({ code: 'X', wording: 'own', certainty });
    $noDraft.set('');
    leave();
  }

  if (way === null) return <WriteNo call={call} go={setWay} leave={leave} />;
  return (
    <CompareNo
      key={way}
      call={call}
      way={way}
      words={words}
      say={say}
      back={() => setWay(null)}
      leave={leave}
    />
  );
}
