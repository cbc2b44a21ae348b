import type { ComponentChildren } from 'preact';
import type { LedTo } from '../../../domain/simulation/ledTo.ts';
import { lineWords } from '../../../words/verdicts.ts';
import { toItsTurn } from '../../../words/simulation/debriefScreen.ts';

/** The line of a call from who asked to who was reached: held and whole from there, dashed to its end, or cut. */
export function BigLine({
  led,
  from,
  to,
  toTurn,
}: {
  led: LedTo;
  from: ComponentChildren;
  to: ComponentChildren;
  /** Goes to where it turned; null where nothing turned it. */
  toTurn: (() => void) | null;
}) {
  return (
    <div class={`big-line ${led}`}>
      <span class="visually-hidden">{lineWords[led]}</span>
      <span class="line-end">{from}</span>
      <i class="line-part" />
      {led === 'neither' && <Held toTurn={toTurn} />}
      {led === 'refused' && <i class="line-cut" />}
      <i class="line-part rest" />
      <span class="line-end reached">{to}</span>
    </div>
  );
}

/** The place at which the line was held. */
function Held({ toTurn }: { toTurn: (() => void) | null }) {
  if (!toTurn) return <i class="held" aria-hidden="true" />;
  return (
    <button type="button" class="held" onClick={toTurn}>
      <span class="visually-hidden">{toItsTurn}</span>
    </button>
  );
}
