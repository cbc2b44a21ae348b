import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Sign } from './Sign.tsx';

interface Props {
  right: boolean;
  verdict: string;
  /** Whether it has just been given: reading goes on here. */
  focus: boolean;
  /** Why, for right and wrong alike. */
  children: ComponentChildren;
}

/** How an answer stands, and why. Focus has it read out; no live region does so too. */
export function Reason({ right, verdict, focus, children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const why = useId();
  useEffect(() => {
    if (focus) place.current?.focus();
  }, []);
  return (
    <div
      class={`reason ${right ? 'right' : 'wrong'}`}
      tabIndex={-1}
      ref={place}
      role="group"
      aria-label={verdict}
      aria-describedby={why}
    >
      <p class="verdict">
        <Sign right={right} /> {verdict}
      </p>
      <div id={why}>{children}</div>
    </div>
  );
}
