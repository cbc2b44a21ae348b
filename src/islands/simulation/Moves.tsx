import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { MoveGroup } from '../../domain/simulation/moves.ts';
import { $offered } from '../../stores/simulation/console.ts';
import type { OfferedMove } from '../../stores/simulation/console.ts';
import { clock, hindrances } from '../../words/console.ts';
import { groupNames, moveNames } from '../../words/moves.ts';

const groups: MoveGroup[] = [
  'look',
  'check',
  'approve',
  'act',
  'speak',
  'report',
  'close',
];

/** The moves of the desk by kind; the kind chosen last stays open. */
export function Moves({ choose }: { choose: (move: OfferedMove) => void }) {
  const offered = useStore($offered);
  const [group, setGroup] = useState<MoveGroup>('look');
  const [why, setWhy] = useState('');

  function press(move: OfferedMove): void {
    setWhy(move.hindrance ? hindrances[move.hindrance] : '');
    if (!move.hindrance) choose(move);
  }

  return (
    <div class="moves">
      <div class="move-groups" role="group" aria-label="Kinds of move">
        {groups.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === group}
            onClick={() => {
              setGroup(one);
              setWhy('');
            }}
          >
            {groupNames[one]}
          </button>
        ))}
      </div>
      <ul aria-label={groupNames[group]}>
        {offered
          .filter((move) => move.group === group)
          .map((move) => (
            <li key={move.code}>
              <button
                type="button"
                class="move"
                aria-disabled={move.hindrance !== null}
                onClick={() => press(move)}
              >
                <span>{moveNames[move.code]}</span>
                <small>
                  {move.made ? 'done · ' : ''}
                  {move.minutes === 0 ? 'at once' : clock(move.minutes)}
                </small>
              </button>
            </li>
          ))}
      </ul>
      <p class="hindrance" role="status">
        {why}
      </p>
    </div>
  );
}
