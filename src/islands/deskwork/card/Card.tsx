import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Lights } from './Lights.tsx';

interface Props {
  /** Where in the pile it is, in words. */
  place: string;
  /** What it is about, after its place. */
  about?: ComponentChildren;
  /** Of each answer so far, whether it was right. */
  right: readonly boolean[];
  at: number;
  of: number;
  /** Whether the learner asked for it, so that reading goes on at its heading. */
  focus: boolean;
  children: ComponentChildren;
}

/** One card of a pile, or what stands at its end. */
export function Card({ place, about, right, at, of, focus, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!focus) return;
    heading.current?.focus();
    // All of it, where it fits: what decides is at its end.
    if ((card.current?.offsetHeight ?? Infinity) <= innerHeight)
      card.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div class="card" ref={card}>
      <Lights right={right} at={at} of={of} />
      <h5 ref={heading} tabIndex={-1}>
        <span class="place">{place}</span> {about}
      </h5>
      {children}
    </div>
  );
}
