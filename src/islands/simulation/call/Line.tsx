import type { ComponentChildren } from 'preact';
import type { CallCase } from '../../../schema/case.ts';
import type { DeskLine } from '../../../domain/simulation/deskLines.ts';
import { speakerOf } from '../../../words/deskLines.ts';
import { moveSentence } from '../../../words/moveSentences.ts';
import { onHold } from '../../../words/simulation/callScreen.ts';
import { Quoted } from '../stage/Quoted.tsx';

/** What a line says; the learner's own move in the words of the channel. */
function Words({ line, call }: { line: DeskLine; call: CallCase }) {
  if (line.kind === 'hold') return <>{onHold}</>;
  if (line.kind === 'desk' && line.code) {
    const { said, words } = moveSentence(line.code, call.channel);
    if (line.text !== '')
      return (
        <q>
          <Quoted text={line.text} />
        </q>
      );
    return said ? <q>{words}</q> : <>{words}</>;
  }
  return <Quoted text={line.text} />;
}

/** A line of a call: captions for a voice, bubbles for a chat, a sheet for a mail; the styles tell them apart. */
export function Line({
  line,
  call,
  children,
}: {
  line: DeskLine;
  call: CallCase;
  /** What the debrief adds. */
  children?: ComponentChildren;
}) {
  const { kind, code, push } = line;
  const did = kind === 'desk' && code && !moveSentence(code, call.channel).said;
  const speaker = did ? '' : speakerOf(line, call);
  const look = [
    'line',
    did ? 'did' : kind,
    ...(push ? ['push'] : []),
    ...(code && kind === 'caller' && !push ? ['told'] : []),
  ];
  return (
    <li class={look.join(' ')}>
      {speaker !== '' && <span class="speaker">{speaker} </span>}
      <span class="words">
        <Words line={line} call={call} />
      </span>
      {children}
    </li>
  );
}
