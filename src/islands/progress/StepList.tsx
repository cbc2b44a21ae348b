import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import type { StepData } from '../../domain/course/courseData.ts';
import { $progress } from '../../stores/progress/progress.ts';

/** Where the list stands beside the text; below it, the list folds (course.css). */
const wide = '(min-width: 60rem)';

/** The steps as links, with where the learner is and what was opened; on a phone it folds. */
export function StepList({ steps }: { steps: StepData[] }) {
  const { step, visited } = useStore($progress, { ssr: 'initial' });
  const place = steps.findIndex((s) => s.id === step);
  const opened = steps.filter((s) => visited.has(s.id));
  const left = steps
    .slice(Math.max(0, place))
    .reduce((sum, s) => sum + s.minutes, 0);
  const fold = useRef<HTMLDetailsElement>(null);
  const foldWhenNarrow = () => {
    if (fold.current) fold.current.open = matchMedia(wide).matches;
  };
  useEffect(() => {
    foldWhenNarrow();
    fold.current?.setAttribute('data-ready', '');
    const query = matchMedia(wide);
    query.addEventListener('change', foldWhenNarrow);
    return () => query.removeEventListener('change', foldWhenNarrow);
  }, []);
  const where = place < 0 ? 'Steps' : `Step ${place + 1} of ${steps.length}`;
  return (
    <nav class="steps" aria-label="Steps">
      <details open ref={fold}>
        <summary>
          <span>{where}</span>
          <span class="minutes">about {left} min left</span>
        </summary>
        <progress
          value={opened.length}
          max={steps.length}
          aria-label={`${opened.length} of ${steps.length} steps opened`}
        />
        <ol>
          {steps.map((s) => (
            <li key={s.id} class={visited.has(s.id) ? 'opened' : ''}>
              <a
                href={`#${s.id}`}
                onClick={foldWhenNarrow}
                aria-current={s.id === step ? 'step' : undefined}
              >
                {s.title}
                {visited.has(s.id) && s.id !== step && (
                  <span class="visually-hidden"> (opened)</span>
                )}
              </a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}
