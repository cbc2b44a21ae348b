import { useLayoutEffect, useRef } from 'preact/hooks';
import type { LedTo } from '../../../domain/simulation/ledTo.ts';
import type { CallCase } from '../../../schema/case.ts';
import type { Talk } from '../../../stores/simulation/debrief.ts';
import { clock } from '../../../words/console.ts';
import { lightNames } from '../../../words/lights.ts';
import { verdictLine } from '../../../words/verdicts.ts';
import { Face, Person } from '../art/Face.tsx';
import { BigLine } from './BigLine.tsx';

/** How the call ended: in a line of words, what was true, and the line of the call. */
export function Verdict({
  talk: { call, verdict, led, light, minutes, turn },
  toTurn,
}: {
  talk: Talk;
  toTurn: () => void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <section class={`verdict ${light}`}>
      <div>
        <p class="eyebrow">
          {lightNames[light]} · {clock(minutes)} on the clock
        </p>
        <h3 ref={heading} tabIndex={-1}>
          {verdictLine(verdict, led, call)}
        </h3>
        <p>{call.debrief.truth}</p>
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
