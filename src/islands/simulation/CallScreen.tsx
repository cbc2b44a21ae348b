import { useStore } from '../useStore.ts';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MoveCode } from '../../domain/simulation/moveCodes.ts';
import type { CallCase } from '../../schema/case.ts';
import { makeMove } from '../../stores/simulation/actions.ts';
import { $offered } from '../../stores/simulation/console.ts';
import type { OfferedMove } from '../../stores/simulation/console.ts';
import { $open } from '../../stores/simulation/call.ts';
import { channelWords } from '../../words/channels.ts';
import { hindrances, notLoaded } from '../../words/console.ts';
import { moveText } from '../../words/moveSentences.ts';
import { useHeardArrival } from './call/useHeardArrival.ts';
import { Later, fetchLater, useLater } from './stage/Later.tsx';
import type { Screens } from './stage/Later.tsx';
import { ActionBar } from './call/ActionBar.tsx';
import { CallFrame } from './call/CallFrame.tsx';
import { Contact } from './call/Contact.tsx';
import { Conversation } from './call/Conversation.tsx';
import { Sure } from './call/Sure.tsx';
import { Tools } from './call/Tools.tsx';
import { useBarFocus } from './call/useBarFocus.ts';

/** What lies over the call, or stands in its place: a dialog, a question, a form. */
type Over = 'all' | 'leave' | MoveCode | null;

/** A call that was taken: the contact and what is said, the tools, and the moves. */
export function CallScreen({ call }: { call: CallCase }) {
  const made = useStore($open)?.moves.length ?? 0;
  const [over, setOver] = useState<Over>(null);
  const [why, setWhy] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const began = useRef(performance.now());
  const { all, keepPlace } = useBarFocus(over, made);
  const arrival = useHeardArrival(call, made > 0);
  const seconds = () => (performance.now() - began.current) / 1000;
  useLayoutEffect(() => heading.current?.focus(), []);

  function choose({ code, asks, hindrance }: OfferedMove): void {
    keepPlace();
    arrival.showAll();
    setWhy(hindrance ? hindrances[hindrance] : '');
    if (hindrance) return;
    const isAsked = asks || isForm(code, call);
    setOver(isAsked ? code : null);
    if (code === 'Q') hangUp(seconds, () => setWhy(notLoaded));
    else if (!isAsked) makeMove({ code });
  }
  const back = () => setOver(null);
  const asked = over === 'all' || over === 'leave' ? null : over;
  const act = { call, seconds, leave: back };

  if (isForm(asked, call)) return <FormOf code={asked} {...act} />;
  return (
    <CallFrame
      call={call}
      leave={() => setOver('leave')}
      foot={
        asked ? (
          <SureOf code={asked} {...act} />
        ) : (
          <ActionBar
            call={call}
            why={why}
            choose={choose}
            openAll={() => setOver('all')}
            all={all}
          />
        )
      }
    >
      <Heard call={call} moves={made} heading={heading} arrival={arrival} />
      <ToolsOf call={call} choose={choose} />
      {over === 'all' && <AllMoves call={call} choose={choose} leave={back} />}
      {over === 'leave' && <Leaving stay={back} />}
    </CallFrame>
  );
}

/** Closes the call without a log. */
function hangUp(seconds: () => number, failed: () => void): void {
  fetchLater().then(({ closeUnlogged }) => closeUnlogged(seconds()), failed);
}

interface Asked<Code extends MoveCode> {
  code: Code;
  call: CallCase;
  /** How long the call has taken so far. */
  seconds: () => number;
  leave: () => void;
}

/** Whether a move is made on a screen of its own. */
function isForm(
  code: MoveCode | null,
  call: CallCase,
): code is 'L' | 'EX' | 'X' {
  return code === 'L' || code === 'X' || (code === 'EX' && !!call.form);
}

/** The screen of a move that is written or said. */
function FormOf({ code, call, seconds, leave }: Asked<'L' | 'EX' | 'X'>) {
  return (
    <Later>
      {({ LogScreen, FormScreen, SayNo }) => {
        if (code === 'L')
          return <LogScreen call={call} seconds={seconds} leave={leave} />;
        if (code === 'EX' && call.form)
          return <FormScreen call={call} form={call.form} leave={leave} />;
        return <SayNo call={call} leave={leave} />;
      }}
    </Later>
  );
}

/** All moves, which come while the call rings. */
function AllMoves(props: Parameters<Screens['MoreMoves']>[0]) {
  const { screens, waiting } = useLater();
  return screens ? <screens.MoreMoves {...props} /> : <>{waiting}</>;
}

/** The way out, which comes while the call rings. */
function Leaving(props: Parameters<Screens['LeaveCall']>[0]) {
  const { screens, waiting } = useLater();
  return screens ? <screens.LeaveCall {...props} /> : <>{waiting}</>;
}

/** How sure, before a weighty move is made. */
function SureOf({ code, call, leave }: Omit<Asked<MoveCode>, 'seconds'>) {
  return (
    <Sure
      what={moveText(code, call.channel)}
      choose={(certainty) => {
        leave();
        makeMove({ code, certainty });
      }}
      leave={leave}
    />
  );
}

/** The contact, and what is said. */
function Heard({
  call,
  moves,
  heading,
  arrival: { lines, shown, phase, showAll },
}: {
  call: CallCase;
  moves: number;
  heading: RefObject<HTMLHeadingElement>;
  arrival: ReturnType<typeof useHeardArrival>;
}) {
  return (
    <section class="contact" aria-label={channelWords[call.channel].name}>
      <Contact call={call} phase={phase} moves={moves} heading={heading} />
      <Conversation
        call={call}
        lines={shown}
        more={shown.length < lines.length}
        showAll={showAll}
      />
    </section>
  );
}

/** The tools; what they do is a move like any other. */
function ToolsOf({
  call,
  choose,
}: {
  call: CallCase;
  choose: (move: OfferedMove) => void;
}) {
  const offered = useStore($offered);
  const answered = (useStore($open)?.moves ?? []).filter(
    ({ code }) => !'DHS'.includes(code),
  ).length;
  function make(code: MoveCode): void {
    const move = offered.find((it) => it.code === code);
    if (move) choose(move);
  }
  return (
    <Tools
      call={call}
      answered={answered}
      lookUp={make}
      ring={() => make('CF')}
    />
  );
}
