import type { CallCase } from '../../../schema/case.ts';
import type { OfferedMove } from '../../../stores/simulation/console.ts';
import { costWords, hindranceNotes } from '../../../words/console.ts';
import { moveSentence } from '../../../words/moveSentences.ts';
import { moveMade } from '../../../words/simulation/callScreen.ts';

/** A move as a sentence: speech in quotation marks, deeds plain, its minutes small. One that cannot be made yet says why. */
export function MoveButton({
  move,
  call,
  number = null,
  press,
}: {
  move: OfferedMove;
  call: CallCase;
  /** Its key in the action bar. */
  number?: number | null;
  press: (move: OfferedMove) => void;
}) {
  const { said, words } = moveSentence(move.code, call.channel);
  const note = move.hindrance ? hindranceNotes[move.hindrance] : '';
  return (
    <button
      type="button"
      class={said ? 'move' : 'move deed'}
      data-move={move.code}
      aria-disabled={note !== ''}
      aria-keyshortcuts={number === null ? undefined : String(number)}
      onClick={() => press(move)}
    >
      {number !== null && <kbd aria-hidden="true">{number}</kbd>}
      <span>
        {said ? <q>{words}</q> : words}
        {move.account && ` (${move.account})`}
      </span>{' '}
      <small>
        {move.made ? `${moveMade} ` : ''}
        {note || <span>{costWords(move.minutes)}</span>}
      </small>
    </button>
  );
}
