import type { Verdict } from '../../domain/simulation/judge.ts';
import type { CallCase } from '../../schema/case.ts';

/** What the call led to, or would have led to, as a short timeline. */
export function Timeline({
  debrief,
  verdict,
}: {
  debrief: CallCase['debrief'];
  verdict: Verdict;
}) {
  const unsafe = verdict.critical.some((error) => error !== 'false_log');
  const [happened, title] = unsafe
    ? [debrief.ifUnsafe, 'What it led to']
    : verdict.refusedWrongly
      ? [debrief.ifRefused, 'What it led to']
      : [debrief.ifUnsafe, 'What a careless answer would have led to'];
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
  if (unsafe || verdict.refusedWrongly) {
    return (
      <>
        <h4>{title}</h4>
        {moments}
      </>
    );
  }
  return (
    <details>
      <summary>{title}</summary>
      {moments}
    </details>
  );
}
