import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MoveCode } from '../../domain/simulation/moveCodes.ts';
import type { CallCase } from '../../schema/case.ts';
import { giveUpCall, makeMove } from '../../stores/simulation/actions.ts';
import { $transcript } from '../../stores/simulation/call.ts';
import { $minutes } from '../../stores/simulation/console.ts';
import type { OfferedMove } from '../../stores/simulation/console.ts';
import { $desk } from '../../stores/simulation/desk.ts';
import { channelNames, clock } from '../../words/console.ts';
import { Decision } from './Decision.tsx';
import { FormScreen } from './log/FormScreen.tsx';
import { LogScreen } from './log/LogScreen.tsx';
import { Moves } from './Moves.tsx';
import { SayNo } from './no/SayNo.tsx';
import { Panels } from './Panels.tsx';
import { Transcript } from './Transcript.tsx';

/** One call: what is said, what was looked up, and what can be done. */
export function Console({ call }: { call: CallCase }) {
  const lines = useStore($transcript);
  const minutes = useStore($minutes);
  const { count } = useStore($desk);
  /** The move that waits for a form or a choice. */
  const [pending, setPending] = useState<MoveCode | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const began = useRef(performance.now());
  useEffect(() => heading.current?.focus(), []);
  const seconds = () => (performance.now() - began.current) / 1000;

  function choose({ code, asks }: OfferedMove): void {
    if (asks || code === 'L' || (code === 'EX' && call.form)) setPending(code);
    else makeMove({ code }, seconds());
  }
  const done = () => setPending(null);

  if (pending === 'L') return <LogScreen seconds={seconds} leave={done} />;
  if (pending === 'EX' && call.form)
    return <FormScreen form={call.form} leave={done} />;
  if (pending === 'X') return <SayNo call={call} leave={done} />;
  return (
    <div class="console">
      <div class="console-head">
        <h3 ref={heading} tabIndex={-1}>
          Call {count + 1}: {channelNames[call.channel]}
        </h3>
        <p>
          {call.caller.name}, {call.caller.role}. {call.caller.from}
        </p>
        <p class="call-clock">
          <span>On the clock: </span>
          <strong>{clock(minutes)}</strong>
        </p>
      </div>
      <Transcript lines={lines} />
      <Panels call={call} />
      {pending === null && <Moves choose={choose} />}
      {pending !== null && <Decision code={pending} leave={done} />}
      <p class="console-foot">
        <button type="button" class="link" onClick={giveUpCall}>
          Give this call up
        </button>{' '}
        It will not count.
      </p>
    </div>
  );
}
