import { useState } from 'preact/hooks';
import type { Certainty, Wording } from '../../domain/simulation/callState.ts';
import type { MoveCode } from '../../domain/simulation/moveCodes.ts';
import type { CallCase } from '../../schema/case.ts';
import { makeMove } from '../../stores/simulation/actions.ts';
import { openingSeed } from '../../stores/simulation/call.ts';
import { certainties, refusals } from '../../words/console.ts';
import { moveNames } from '../../words/moves.ts';
import { Choices, DeskForm } from './Choices.tsx';

const levels = ['3', '2', '1'] as const;
const sureness: Record<(typeof levels)[number], Certainty> = {
  '3': 3,
  '2': 2,
  '1': 1,
};

/** Before something weighty: how sure, and for a no the words. */
export function Decision({
  call,
  code,
  leave,
}: {
  call: CallCase;
  code: MoveCode;
  leave: () => void;
}) {
  const [wording, setWording] = useState<Wording | null>(null);
  const [level, setLevel] = useState<(typeof levels)[number] | null>(null);
  const [tried, setTried] = useState(false);
  const speaks = code === 'X';
  const words = refusals(call, openingSeed());
  // By their letters, so that no place gives the answer away.
  const order = (['courteous', 'leaks', 'curt'] as const).toSorted(
    (one, other) => words[one].localeCompare(words[other]),
  );
  const missing = [
    ...(speaks && !wording ? ['what you say'] : []),
    ...(level ? [] : ['how sure you are']),
  ];

  function submit(): void {
    if (!level || (speaks && !wording)) return setTried(true);
    const certainty = sureness[level];
    makeMove(wording ? { code, wording, certainty } : { code, certainty });
    leave();
  }

  return (
    <DeskForm
      title={moveNames[code]}
      missing={
        tried && missing.length > 0 ? `Choose ${missing.join(' and ')}.` : ''
      }
      submit={submit}
      leave={leave}
      action={speaks ? 'Say it' : 'Do it'}
    >
      {speaks && (
        <Choices
          name="wording"
          legend="What do you say?"
          choices={order.map((one) => [one, words[one]])}
          chosen={wording}
          choose={setWording}
        />
      )}
      <Choices
        name="certainty"
        legend="How sure are you that this is right?"
        choices={levels.map((one) => [one, certainties[sureness[one]]])}
        chosen={level}
        choose={setLevel}
      />
    </DeskForm>
  );
}
