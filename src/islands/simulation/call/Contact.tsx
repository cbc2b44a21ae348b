import { useStore } from '../../useStore.ts';
import type { RefObject } from 'preact';
import type { CallCase } from '../../../schema/case.ts';
import { $gone, $saidYes } from '../../../stores/simulation/console.ts';
import { lookOfCall } from '../../../stores/simulation/looks.ts';
import { stateWords } from '../../../words/deskLines.ts';
import {
  asClaimed,
  callerGone,
  saidYes,
} from '../../../words/simulation/callScreen.ts';
import { Face } from '../art/Face.tsx';
import { Quoted } from '../stage/Quoted.tsx';
import type { CallPhase } from './useArrival.ts';

/** Nobody claims to be a machine, and a colleague is known. */
const known: readonly CallCase['channel'][] = ['alert', 'desk'];

/** Who asks, as claimed, and whether a check said yes, over the line of the call: dashed for everybody, with a stop for each move. */
export function Contact({
  call,
  phase,
  moves,
  heading,
}: {
  call: CallCase;
  phase: CallPhase;
  /** Moves made so far. */
  moves: number;
  heading: RefObject<HTMLHeadingElement>;
}) {
  const { channel, caller } = call;
  const heard = phase === 'listening' || phase === 'hold';
  const yes = useStore($saidYes) && heard;
  const gone = useStore($gone);
  return (
    <header class="contact-head" data-phase={phase} data-yes={yes}>
      <div class="face">
        <Face channel={channel} look={lookOfCall(call.id)} />
      </div>
      <div class="claim">
        <h3 ref={heading} tabIndex={-1}>
          {caller.name}{' '}
          {!known.includes(channel) && <em>{yes ? saidYes : asClaimed}</em>}
        </h3>
        <p>
          <span>{caller.role}</span>{' '}
          <span>
            <Quoted text={caller.from} />
          </span>
        </p>
      </div>
      <p class="contact-state">
        <span class="wave" aria-hidden="true">
          {Array.from({ length: 9 }, (_, bar) => (
            <i key={bar} />
          ))}
        </span>
        <span>{gone && heard ? callerGone : stateWords(phase, channel)}</span>
      </p>
      <div class="call-line" aria-hidden="true">
        {Array.from({ length: moves }, (_, stop) => (
          <i key={stop} />
        ))}
        <b />
      </div>
    </header>
  );
}
