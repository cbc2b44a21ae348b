import { useState } from 'preact/hooks';
import type { Certainty } from '../../domain/simulation/callState.ts';
import type { MoveCode } from '../../domain/simulation/moveCodes.ts';
import { makeMove } from '../../stores/simulation/actions.ts';
import { certainties } from '../../words/console.ts';
import { moveNames } from '../../words/moves.ts';
import { Choices, DeskForm } from './Choices.tsx';

const levels = ['3', '2', '1'] as const;
const sureness: Record<(typeof levels)[number], Certainty> = {
  '3': 3,
  '2': 2,
  '1': 1,
};

/** Before something weighty: how sure. */
export function Decision({
  code,
  leave,
}: {
  code: MoveCode;
  leave: () => void;
}) {
  const [level, setLevel] = useState<(typeof levels)[number] | null>(null);
  const [tried, setTried] = useState(false);
  function submit(): void {
    if (!level) return setTried(true);
    makeMove({ code, certainty: sureness[level] });
    leave();
  }

  return (
    <DeskForm
      title={moveNames[code]}
      missing={tried && !level ? 'Choose how sure you are.' : ''}
      submit={submit}
      leave={leave}
      action="Do it"
    >
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
