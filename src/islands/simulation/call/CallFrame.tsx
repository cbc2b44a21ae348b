import { useStore } from '../../useStore.ts';
import type { ComponentChildren } from 'preact';
import type { CallCase } from '../../../schema/case.ts';
import { $again } from '../../../stores/simulation/call.ts';
import { $minutes } from '../../../stores/simulation/console.ts';
import { $count } from '../../../stores/simulation/finished.ts';
import { clock } from '../../../words/console.ts';
import { leaveCall } from '../../../words/simulation/buttons.ts';
import { onTheClock, secondTry } from '../../../words/simulation/callScreen.ts';
import { callName } from '../../../words/simulation/stage.ts';
import { HearButton } from '../hear/HearButton.tsx';
import { Frame } from '../stage/Frame.tsx';

/** The frame of a call: its clock, and whether it is heard. */
export function CallFrame({
  call,
  leave,
  foot,
  children,
}: {
  call: CallCase;
  leave: () => void;
  foot: ComponentChildren;
  children: ComponentChildren;
}) {
  const minutes = useStore($minutes);
  const count = useStore($count);
  const again = useStore($again);
  return (
    <Frame
      look={`in-call ${call.channel}`}
      title={again ? secondTry : callName(count + 1)}
      back={{ words: leaveCall, act: leave }}
      beside={
        <>
          <p class="call-clock">
            <span class="visually-hidden">{onTheClock}</span>
            <b>{clock(minutes)}</b>
          </p>
          <HearButton />
        </>
      }
      foot={foot}
    >
      {children}
    </Frame>
  );
}
