import { useEffect, useRef } from 'preact/hooks';
import type { TranscriptLine } from '../../domain/simulation/transcript.ts';
import { moveNames } from '../../words/moves.ts';
import { tacticNames } from '../../words/tactics.ts';
import { isMove } from './isMove.ts';

const speakers = {
  caller: 'Caller',
  colleague: 'Colleague',
  system: 'System',
  note: '',
  desk: 'You',
};

/** What is said and shown on a call. It grows; a screen reader hears what is new. */
export function Transcript({
  lines,
  marked = false,
}: {
  lines: readonly TranscriptLine[];
  /** Names the tactics beside the words. */
  marked?: boolean;
}) {
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The call scrolls inside its own box; the page stays where the hand is.
    const box = end.current;
    if (box && !marked) box.scrollTop = box.scrollHeight;
  }, [lines.length, marked]);
  return (
    <div
      class={marked ? 'transcript marked' : 'transcript'}
      ref={end}
      role={marked ? undefined : 'log'}
      aria-label={marked ? undefined : 'What was said'}
      tabIndex={marked ? undefined : 0}
    >
      <ol>
        {lines.map((line, index) => (
          <li key={index} class={`line ${line.who}`}>
            {speakers[line.who] !== '' && (
              <span class="who">{speakers[line.who]}</span>
            )}
            <span class="said">
              {line.who === 'desk' && isMove(line.text)
                ? moveNames[line.text]
                : line.text}
            </span>
            {marked && line.tactics.length > 0 && (
              <span class="tactics">
                {line.tactics.map((tactic) => (
                  <em key={tactic}>{tacticNames[tactic]}</em>
                ))}
              </span>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
