import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ReplayLine } from '../../../domain/simulation/replay.ts';
import type { Tactic } from '../../../schema/caseParts.ts';
import type { Talk } from '../../../stores/simulation/debrief.ts';
import { cameOfIt, settlingWords, turnWords } from '../../../words/debrief.ts';
import { tacticAnswers, tacticNames } from '../../../words/tactics.ts';
import {
  callAgain,
  callAgainWithTactics,
  nothingTurned,
  noWithoutProof,
} from '../../../words/simulation/debriefScreen.ts';
import { Line } from '../call/Line.tsx';

/** Room over the line that led to the turn, in px. */
const LEAD = 8;

/** The call again: its tactics unfold in place, each move says what came of it, and where it turned is marked. */
export function Replay({
  talk,
  turn,
}: {
  talk: Talk;
  turn: RefObject<HTMLLIElement>;
}) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (box.current && turn.current) showTurn(box.current, turn.current);
  }, []);
  return (
    <section class="replay" aria-labelledby="replay">
      <h3 id="replay">{callAgain}</h3>
      <div
        class="talk"
        ref={box}
        tabIndex={0}
        role="group"
        aria-label={callAgainWithTactics}
      >
        {talk.turn === null && (
          <p class="soft">
            {talk.heldUnsettled ? noWithoutProof : nothingTurned}
          </p>
        )}
        <ol>
          {talk.lines.map((replayed, place) => (
            <Replayed key={place} talk={talk} replayed={replayed} turn={turn} />
          ))}
        </ol>
      </div>
    </section>
  );
}

/**
 * The moment it turned is seen at once, with what led to it above, from the start of a
 * line. Where the page scrolls as one, the box has nothing to scroll.
 */
function showTurn(box: HTMLElement, turn: HTMLElement): void {
  const rest = box.scrollHeight - box.clientHeight;
  const above = turn.previousElementSibling ?? turn;
  const place =
    above.getBoundingClientRect().top - box.getBoundingClientRect().top - LEAD;
  // Near its end the box would scroll no further, and cut the line before.
  if (rest > 0 && place > rest)
    box.style.paddingBottom = `${place - rest + 2 * LEAD}px`;
  box.scrollTop = place;
}

function Replayed({
  talk,
  replayed: { line, ends, turns },
  turn,
}: {
  talk: Talk;
  replayed: ReplayLine;
  turn: RefObject<HTMLLIElement>;
}) {
  const made = ends === null ? undefined : talk.marked[ends];
  const came = made ? cameOfIt(made) : '';
  return (
    <>
      {turns && (
        <li
          class={`turn ${talk.turnsAtLog ? 'unsafe' : talk.led}`}
          ref={turn}
          tabIndex={-1}
        >
          <b>{turnWords[talk.turnsAtLog ? 'log' : talk.led]}</b>{' '}
          {talk.turnedByIt && settlingWords(talk.call, '')}
        </li>
      )}
      <Line line={line} call={talk.call}>
        {(line.tactics.length > 0 || came !== '') && (
          <span class="tags">
            {line.tactics.map((tactic) => (
              <Tag key={tactic} tactic={tactic} />
            ))}
            {came !== '' && <span class="came">{came}</span>}
          </span>
        )}
      </Line>
    </>
  );
}

/** A tactic by name; pressed, what to answer it with. */
function Tag({ tactic }: { tactic: Tactic }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        class="tag"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {tacticNames[tactic]}
      </button>
      {open && <span class="answer">{tacticAnswers[tactic]}</span>}
    </>
  );
}
