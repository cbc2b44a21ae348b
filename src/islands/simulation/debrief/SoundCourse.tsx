import { useMemo } from 'preact/hooks';
import { modelSteps } from '../../../stores/simulation/debrief.ts';
import type { Talk } from '../../../stores/simulation/debrief.ts';
import { moveNames } from '../../../words/moves.ts';
import {
  madeBesides,
  noGoodEnding,
} from '../../../words/simulation/modelCall.ts';
import { ModelStep } from '../queue/ModelStep.tsx';

/** A sound course of the call, and which of its moves the learner made. */
export function SoundCourse({ talk: { call, marked } }: { talk: Talk }) {
  const steps = useMemo(() => modelSteps(call), [call]);
  if (steps.length === 0) return <p>{noGoodEnding}</p>;
  const made = marked.map(({ code }) => code);
  const others = made.filter((code) => !steps.some((it) => it.code === code));
  return (
    <>
      <ol class="sound-course">
        {steps.map((step) => (
          <ModelStep
            key={step.code}
            step={step}
            made={made.includes(step.code)}
          />
        ))}
      </ol>
      {others.length > 0 && (
        <p class="soft">
          {madeBesides([...new Set(others)].map((code) => moveNames[code]))}
        </p>
      )}
    </>
  );
}
