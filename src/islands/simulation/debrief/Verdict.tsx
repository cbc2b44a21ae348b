import { useLayoutEffect, useRef } from 'preact/hooks';
import type { LedTo } from '../../../domain/simulation/ledTo.ts';
import type { CallCase } from '../../../schema/case.ts';
import type { Talk } from '../../../stores/simulation/debrief.ts';
import { lightNames } from '../../../words/lights.ts';
import { verdictLine } from '../../../words/verdicts.ts';
import { whyNotWords } from '../../../words/whyNot.ts';
import {
  clockWords,
  whatFollows,
} from '../../../words/simulation/debriefScreen.ts';
import { Face, Person } from '../art/Face.tsx';
import { Quoted } from '../stage/Quoted.tsx';
import { BigLine } from './BigLine.tsx';

/** How the call ended: in a line of words, what was true, and the line of the call. */
export function Verdict({
  talk: { call, verdict, led, light, minutes, turn, faults },
  toTurn,
  toAfter,
}: {
  talk: Talk;
  toTurn: () => void;
  /** Goes to what follows from the call, which on a phone lies below it. */
  toAfter: () => void;
}) {
  const why = whyNotWords(verdict, faults);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <section class={`verdict ${light}`}>
      <div>
        <p class="eyebrow">
          {lightNames[light]} · {clockWords(minutes)}
        </p>
        <h3 ref={heading} tabIndex={-1}>
          {verdictLine(verdict, led, call)}
        </h3>
        {why !== '' && <p class="why">{why}</p>}
        <p>
          <Quoted text={call.debrief.truth} />
        </p>
        <button type="button" class="plain to-after" onClick={toAfter}>
          {whatFollows}
        </button>
      </div>
      <BigLine
        led={led}
        from={<Face channel={call.channel} />}
        to={<Reached call={call} led={led} />}
        toTurn={turn === null ? null : toTurn}
      />
    </section>
  );
}

/** Who stands at the end of the line: the person themselves, or what an impostor got through. */
function Reached({ call, led }: { call: CallCase; led: LedTo }) {
  if (led === 'unsafe' && call.truth === 'impostor')
    return <Face channel="alert" />;
  return <Person coat="friend" />;
}
