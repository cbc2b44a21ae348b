import { useLayoutEffect, useRef } from 'preact/hooks';
import { useStore } from '../../useStore.ts';
import type { Milestone } from '../../../domain/simulation/milestone.ts';
import { $course } from '../../../stores/course.ts';
import { milestoneWords } from '../../../words/simulation/passed.ts';
import type { LedTo } from '../../../domain/simulation/ledTo.ts';
import type { CallCase } from '../../../schema/case.ts';
import type { Talk } from '../../../stores/simulation/debrief.ts';
import { lookOfCall, lookOfOwner } from '../../../stores/simulation/looks.ts';
import { secondTry } from '../../../words/simulation/callScreen.ts';
import { lightNames } from '../../../words/lights.ts';
import { verdictLine } from '../../../words/verdicts.ts';
import { whyNotWords } from '../../../words/whyNot.ts';
import {
  clockWords,
  whatFollows,
  whereItTurned,
} from '../../../words/simulation/debriefScreen.ts';
import { Face, Person } from '../art/Face.tsx';
import { Quoted } from '../stage/Quoted.tsx';
import { BigLine } from './BigLine.tsx';

/** How the call ended: in a line of words, what was true, and the line of the call. */
export function Verdict({
  talk,
  toTurn,
  toAfter,
}: {
  talk: Talk;
  toTurn: () => void;
  /** Goes to what follows from the call, which on a phone lies below it. */
  toAfter: () => void;
}) {
  const { call, verdict, led, light, minutes, turn, faults, blind } = talk;
  const { again, milestone, isLeft } = talk;
  const why = whyNotWords(verdict, faults, call, blind, isLeft);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <section class={`verdict ${light}`}>
      <div>
        <p class="eyebrow">
          {again && `${secondTry} · `}
          {lightNames[light]} · {clockWords(minutes)}
        </p>
        {milestone && <Won milestone={milestone} />}
        <h3 ref={heading} tabIndex={-1}>
          {verdictLine(verdict, led, call)}
        </h3>
        {why !== '' && <p class="why">{why}</p>}
        <p>
          <Quoted text={call.debrief.truth} />
        </p>
        <p class="to-after">
          {turn !== null && (
            <button type="button" class="plain" onClick={toTurn}>
              {whereItTurned}
            </button>
          )}
          <button type="button" class="plain" onClick={toAfter}>
            {whatFollows}
          </button>
        </p>
      </div>
      <BigLine
        led={light === 'undecided' ? 'refused' : led}
        from={<Face channel={call.channel} look={lookOfCall(call.id)} />}
        to={<Reached call={call} led={led} />}
        toTurn={turn === null ? null : toTurn}
      />
    </section>
  );
}

/** One line and a light, where a call was the first of its kind. */
function Won({ milestone }: { milestone: Milestone }) {
  const rule = useStore($course)?.desk;
  return (
    <p class="milestone">
      <i class="light good" aria-hidden="true" />{' '}
      {rule && milestoneWords(milestone, rule)}
    </p>
  );
}

/** Who stands at the end of the line: the person themselves, or what an impostor got through. */
function Reached({ call, led }: { call: CallCase; led: LedTo }) {
  if (led === 'unsafe' && call.truth === 'impostor')
    return <Face channel="alert" look={lookOfCall(call.id)} />;
  return <Person coat="friend" look={lookOfOwner(call)} />;
}
