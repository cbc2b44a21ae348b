import type { LedTo } from '../../domain/simulation/ledTo.ts';
import type { CallCase } from '../../schema/case.ts';

/** What the call led to, or would have led to, as a short timeline. */
export function Timeline({
  moments,
  led,
}: {
  moments: CallCase['debrief']['ifUnsafe'];
  led: LedTo;
}) {
  if (moments.length === 0) return null;
  const shown = (
    <dl class="timeline">
      {moments.map(({ when, text }) => (
        <div key={`${when} ${text}`}>
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
        {shown}
      </>
    );
  }
  return (
    <details>
      <summary>What a careless answer would have led to</summary>
      {shown}
    </details>
  );
}
