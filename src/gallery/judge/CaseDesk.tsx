import { useEffect, useState } from 'preact/hooks';
import type { CallCase } from '../../domain/simulation/callCase.ts';
import { leadsSomewhere } from '../../domain/simulation/callCase.ts';
import { moves as moveFacts } from '../../domain/simulation/moves.ts';
import type { MoveGroup } from '../../domain/simulation/moves.ts';
import { hasMove } from '../../domain/simulation/movesUnder.ts';
import { play } from '../../domain/simulation/play.ts';
import { hindranceOf } from '../../domain/simulation/step.ts';
import { shownBy } from '../../domain/simulation/transcript.ts';
import type { Policy } from '../../schema/policy.ts';
import { hindrances } from '../../words/console.ts';
import { groupNames, moveNames } from '../../words/moves.ts';
import { choices, hashOf, readMoves } from './playedMoves.ts';
import type { Choice } from './playedMoves.ts';
import { Judged } from './Judged.tsx';

interface Props {
  call: CallCase;
  policy: Policy;
}

const groups: MoveGroup[] = [
  'look',
  'check',
  'approve',
  'act',
  'speak',
  'report',
  'close',
];

/** A case that is played move by move and judged after each. The address holds the moves, so that they are there again after an edit. */
export function CaseDesk({ call, policy }: Props) {
  const [played, setPlayed] = useState<Choice[]>([]);
  useEffect(() => {
    const read = () => setPlayed(readMoves(location.hash));
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  const moves = played.map(({ move }) => move);
  const state = play(moves, call, policy);
  const go = (next: readonly Choice[]) => {
    history.replaceState(null, '', hashOf(next.map(({ move }) => move)));
    setPlayed([...next]);
  };
  return (
    <div class="judge-desk">
      <div>
        {groups.map((group) => (
          <fieldset key={group}>
            <legend>{groupNames[group]}</legend>
            {choices
              .filter(({ move }) => moveFacts[move.code].group === group)
              .filter(({ move }) => hasMove(move.code, policy))
              .map((choice) => (
                <Button
                  key={choice.text}
                  choice={choice}
                  leads={leadsSomewhere(call, choice.move.code)}
                  hindrance={hindranceOf(state, choice.move.code, call)}
                  press={() => go([...played, choice])}
                />
              ))}
          </fieldset>
        ))}
      </div>
      <div class="judge-desk__found">
        <Played played={played} call={call} go={go} />
        <Judged state={state} call={call} policy={policy} />
      </div>
    </div>
  );
}

function Button({
  choice: { text, words, move },
  leads,
  hindrance,
  press,
}: {
  choice: Choice;
  leads: boolean;
  hindrance: ReturnType<typeof hindranceOf>;
  press: () => void;
}) {
  const note = hindrance
    ? hindrances[hindrance]
    : leads
      ? ''
      : 'leads nowhere in this case';
  return (
    <button
      type="button"
      aria-disabled={hindrance !== null}
      onClick={() => hindrance === null && press()}
    >
      {moveNames[move.code]}
      {words && `, ${words}`} ({text}){note && <small> {note}</small>}
    </button>
  );
}

function Played({
  played,
  call,
  go,
}: {
  played: readonly Choice[];
  call: CallCase;
  go: (next: readonly Choice[]) => void;
}) {
  return (
    <>
      <h3>Moves made</h3>
      {played.length === 0 && <p>None yet. Choose one.</p>}
      <ol>
        {played.map(({ text, words, move }, place) => (
          <li key={place}>
            <strong>
              {moveNames[move.code]}
              {words && `, ${words}`}
            </strong>{' '}
            ({text}) {shownBy(call, move.code)}
          </li>
        ))}
      </ol>
      <p class="judge-desk__back">
        <button
          type="button"
          disabled={played.length === 0}
          onClick={() => go(played.slice(0, -1))}
        >
          Take back the last
        </button>
        <button
          type="button"
          disabled={played.length === 0}
          onClick={() => go([])}
        >
          Start again
        </button>
      </p>
    </>
  );
}
