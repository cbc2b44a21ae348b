import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { leaveDebrief, takeCall } from '../../stores/simulation/actions.ts';
import { $talk } from '../../stores/simulation/debrief.ts';
import type { MarkedMove } from '../../stores/simulation/debrief.ts';
import {
  clock,
  formElements,
  formMarks,
  markWords,
} from '../../words/console.ts';
import { moveNames } from '../../words/moves.ts';
import {
  criticalWords,
  faultWords,
  outcomeNames,
} from '../../words/outcomes.ts';
import { ruleInWords } from '../../words/rules.ts';
import { brokenWords } from '../../words/things.ts';
import { LogLines } from './LogLines.tsx';
import { Model } from './Model.tsx';
import { Timeline } from './Timeline.tsx';
import { Transcript } from './Transcript.tsx';

type Talk = NonNullable<ReturnType<typeof $talk.get>>;

function wordsOf({ code, mark, broken }: MarkedMove): string {
  if (code === 'EX' && (mark === 'y' || mark === 'n')) return formMarks[mark];
  const [thing] = broken;
  if (thing) return `said yes, and proved nothing: ${brokenWords(thing)}`;
  return markWords[mark];
}

/** After a call, right or wrong: what was true, what showed it, what it leads to, and the rule. */
export function Debrief() {
  const talk = useStore($talk);
  const [model, setModel] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  if (!talk) return null;
  const { call, policy, verdict, settled, settles } = talk;
  const rule = ruleInWords(call.debrief.rule, policy);
  return (
    <div class={verdict.good ? 'debrief good' : 'debrief bad'}>
      <p class="eyebrow">
        Debrief: {call.title}, {clock(talk.minutes)} on the clock
      </p>
      <h3 ref={heading} tabIndex={-1}>
        {verdict.good ? 'Well handled' : 'Not this time'}:{' '}
        {outcomeNames[verdict.outcome]}
      </h3>
      <p>{call.debrief.truth}</p>
      <p>
        <strong>What showed it: {moveNames[call.debrief.shows]}.</strong>{' '}
        {settles} {settled ? '' : 'You did not do that on this call.'}
      </p>
      <Shortfalls talk={talk} />
      <Timeline moments={talk.moments} led={talk.led} />
      <p class="lesson">{call.debrief.lesson}</p>
      {rule !== '' && (
        <p>
          <strong>The rule:</strong> {rule}
        </p>
      )}
      {model ? (
        <Model call={call} leave={() => setModel(false)} />
      ) : (
        <Onward showModel={() => setModel(true)} />
      )}
      <Replay talk={talk} />
    </div>
  );
}

/** What the call lacked: errors, faults, and what a form, an entry or a good ending wanted. */
function Shortfalls({ talk }: { talk: Talk }) {
  const { verdict, faults, gaps, log } = talk;
  return (
    <>
      {(verdict.critical.length > 0 || faults.length > 0) && (
        <ul class="faults">
          {verdict.critical.map((error) => (
            <li key={error} class="critical">
              <strong>Critical:</strong> {criticalWords[error]}
            </li>
          ))}
          {faults.map((fault) => (
            <li key={fault}>{faultWords[fault]}</li>
          ))}
        </ul>
      )}
      {gaps.length > 0 && (
        <p>
          Gaps in the form:{' '}
          {gaps.map((gap) => formElements[gap].toLowerCase()).join(', ')}.
        </p>
      )}
      <LogLines lines={log} />
      {verdict.missing.length > 0 && (
        <p>
          For a good ending you still needed:{' '}
          {verdict.missing.map((code) => moveNames[code]).join('; ')}.
        </p>
      )}
    </>
  );
}

function Onward({ showModel }: { showModel: () => void }) {
  return (
    <p class="actions">
      <button type="button" class="button" onClick={takeCall}>
        Take the next call
      </button>
      <button type="button" class="button quiet" onClick={showModel}>
        Show a model call
      </button>
      <button type="button" class="button quiet" onClick={leaveDebrief}>
        Back to the queue
      </button>
    </p>
  );
}

/** The call to read again, and the moves with what came of them. */
function Replay({ talk: { lines, marked } }: { talk: Talk }) {
  return (
    <>
      <details>
        <summary>The call again, with its tactics</summary>
        <Transcript lines={lines} marked />
      </details>
      <details>
        <summary>Your moves and what came of them</summary>
        <ol>
          {marked.map((move, index) => (
            <li key={index}>
              {moveNames[move.code]}
              {wordsOf(move) !== '' && <em>: {wordsOf(move)}</em>}
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}
