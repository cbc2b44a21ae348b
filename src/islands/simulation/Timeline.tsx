import { momentsOf } from '../../domain/simulation/ledTo.ts';
import type { LedTo } from '../../domain/simulation/ledTo.ts';
import type { MoveCode } from '../../domain/simulation/moves.ts';
import type { CallCase } from '../../schema/case.ts';

/** What the call led to, or would have led to, as a short timeline. */
export function Timeline({
  debrief,
  led,
  made,
}: {
  debrief: CallCase['debrief'];
  led: LedTo;
  made: readonly MoveCode[];
}) {
  const happened = momentsOf(debrief, led, made);
  if (happened.length === 0) return null;
  const moments = (
    <dl class="timeline">
      {happened.map(({ when, text }) => (
        <div key={when}>
          <dt>{when}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
  if (led !== 'neither') {
    return (
      <>
        <h4>What it led to</h4>
        {moments}
      </>
    );
  }
  return (
    <details>
      <summary>What a careless answer would have led to</summary>
      {moments}
    </details>
  );
}
