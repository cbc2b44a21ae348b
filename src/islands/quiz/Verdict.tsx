import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ExplainedPart } from '../../domain/quiz/explain.ts';
import { verdictWords } from '../../words/quiz.ts';
import { whyId } from './Rationale.tsx';

interface Props {
  credit: number;
  /** Whether the answer counts for a score. */
  counts: boolean;
  parts: readonly ExplainedPart[];
  name: string;
  /** What follows. */
  children: ComponentChildren;
}

/**
 * The verdict and what comes next, at the foot of the window as long as the
 * question is in it; what was answered is brought into view above. Focus comes here: a screen reader says the verdict, then the reasons for what
 * was not right, which stand above.
 */
export function Verdict({ credit, counts, parts, name, children }: Props) {
  const foot = useRef<HTMLDivElement>(null);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.focus({ preventScroll: true });
    const answered = foot.current?.closest('form')?.querySelector('.answered');
    const first =
      answered?.querySelector('.wrong') ?? answered?.querySelector('.right');
    first?.scrollIntoView({ block: 'nearest' });
  }, []);
  const isRight = credit === 1;
  const missed = parts.filter(
    ({ mark }) => mark === 'wrong' || mark === 'missed',
  );
  const reasons = missed.map(({ id }) => whyId(name, id)).join(' ');
  return (
    <div class="foot" ref={foot}>
      <div
        class={`rationale ${isRight ? 'correct' : credit > 0 ? 'partial' : 'incorrect'}`}
        tabIndex={-1}
        ref={place}
        role="group"
        aria-labelledby={`verdict-${name}`}
        aria-describedby={reasons === '' ? undefined : reasons}
      >
        <p class="verdict" id={`verdict-${name}`}>
          {verdictWords(isRight, credit, counts)}
        </p>
      </div>
      {children}
    </div>
  );
}
