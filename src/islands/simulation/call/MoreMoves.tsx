import { useStore } from '../../useStore.ts';
import { useEffect, useRef, useState } from 'preact/hooks';
import { beginsWords } from '../../../stores/simulation/beginsWords.ts';
import type { MoveGroup } from '../../../domain/simulation/moves.ts';
import type { CallCase } from '../../../schema/case.ts';
import { $offered } from '../../../stores/simulation/console.ts';
import type { OfferedMove } from '../../../stores/simulation/console.ts';
import { hindrances } from '../../../words/console.ts';
import { moveText } from '../../../words/moveSentences.ts';
import { groupNames, moveNames } from '../../../words/moves.ts';
import {
  allMoves,
  alsoCalled,
  findHint,
  findMove,
  noMoveFound,
} from '../../../words/simulation/allMoves.ts';
import { closeIt, escapeKey } from '../../../words/simulation/buttons.ts';
import { MoveButton } from './MoveButton.tsx';
import { walkList } from './walkList.ts';

const columns: readonly (readonly MoveGroup[])[] = [
  ['check', 'look'],
  ['approve', 'speak', 'report', 'close'],
  ['act'],
];

/** All moves by kind, found by typing: the same for everybody who rings. */
export function MoreMoves({
  call,
  choose,
  leave,
}: {
  call: CallCase;
  choose: (move: OfferedMove) => void;
  leave: () => void;
}) {
  const offered = useStore($offered);
  const [sought, setSought] = useState('');
  const [why, setWhy] = useState('');
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    // A field that takes the focus brings up a keyboard over half of the moves.
    const first = matchMedia('(hover: none)').matches ? 'h3' : 'input';
    dialog.current?.querySelector<HTMLElement>(first)?.focus();
  }, []);
  const found = offered.filter((move) => isFound(move, call, sought));
  function press(move: OfferedMove): void {
    if (move.hindrance) setWhy(hindrances[move.hindrance]);
    else choose(move);
  }
  return (
    <dialog
      class="sheet"
      ref={dialog}
      aria-labelledby="all-moves"
      onKeyDown={walkList}
      onClose={leave}
    >
      <Head
        why={why}
        sought={sought}
        seek={(text) => {
          setSought(text);
          setWhy('');
        }}
        close={() => dialog.current?.close()}
      />
      <Kinds />
      <div class="all-moves">
        {found.length === 0 && <p>{noMoveFound}</p>}
        <Columns {...{ found, call, press }} />
      </div>
    </dialog>
  );
}

/** What was found, each kind in its column. */
function Columns({
  found,
  call,
  press,
}: {
  found: readonly OfferedMove[];
  call: CallCase;
  press: (move: OfferedMove) => void;
}) {
  return (
    <>
      {columns.map((groups) => (
        <div key={groups[0]}>
          {groups.map((group) => (
            <Group
              key={group}
              group={group}
              moves={found.filter((move) => move.group === group)}
              call={call}
              press={press}
            />
          ))}
        </div>
      ))}
    </>
  );
}

/** Whether what was typed begins words of a move's sentence, its name, its kind, or what else it is called. */
function isFound(
  { code, group }: OfferedMove,
  { channel }: CallCase,
  sought: string,
): boolean {
  const said = [moveText(code, channel), moveNames[code], groupNames[group]];
  return [...said, alsoCalled[code] ?? ''].some((text) =>
    beginsWords(text, sought),
  );
}

/** The title, the field to find a move in, and the way out. */
function Head({
  why,
  sought,
  seek,
  close,
}: {
  why: string;
  sought: string;
  seek: (text: string) => void;
  close: () => void;
}) {
  return (
    <div class="sheet-head">
      <h3 id="all-moves" tabIndex={-1}>
        {allMoves}
      </h3>
      <input
        type="search"
        aria-label={findMove}
        placeholder={findHint}
        autocomplete="off"
        value={sought}
        onInput={(event) => seek(event.currentTarget.value)}
      />
      <button type="button" class="plain" onClick={close}>
        {closeIt} <kbd aria-hidden="true">{escapeKey}</kbd>
      </button>
      <p role="status">{why}</p>
    </div>
  );
}

/** On a phone, where the list is long: to the moves of one kind. */
function Kinds() {
  return (
    <p class="kinds">
      {columns.flat().map((group) => (
        <button
          key={group}
          type="button"
          class="plain"
          onClick={() =>
            document
              .getElementById(`moves-${group}`)
              ?.scrollIntoView({ block: 'start' })
          }
        >
          {groupNames[group]}
        </button>
      ))}
    </p>
  );
}

function Group({
  group,
  moves,
  call,
  press,
}: {
  group: MoveGroup;
  moves: readonly OfferedMove[];
  call: CallCase;
  press: (move: OfferedMove) => void;
}) {
  if (moves.length === 0) return null;
  return (
    <section id={`moves-${group}`}>
      <h4>{groupNames[group]}</h4>
      <ul>
        {moves.map((move) => (
          <li key={move.code}>
            <MoveButton move={move} call={call} press={press} />
          </li>
        ))}
      </ul>
    </section>
  );
}
