import type { Certainty } from '../../domain/quiz/check.ts';
import { certainties } from '../../words/console.ts';
import { howSure, howSureWords } from '../../words/quiz/question.ts';
import { Lacks } from './Lacks.tsx';

const levels = [3, 2, 1] as const;

interface Props {
  name: string;
  certainty: Certainty | null;
  rate: (certainty: Certainty) => void;
  /** Whether it can still be said. */
  open: boolean;
  /** That it was not said, in words; null where nothing is lacking. */
  lacks: string | null;
}

/** How sure the learner is; once the answer is in, what they said. */
export function HowSure({ name, certainty, rate, open, lacks }: Props) {
  const id = `${name}-unsaid`;
  if (!open)
    return certainty ? (
      <p class="instruction">{howSureWords(certainties[certainty])}</p>
    ) : null;
  return (
    <fieldset
      class="certainty"
      aria-describedby={lacks === null ? undefined : id}
    >
      <legend>{howSure}</legend>
      {levels.map((level) => (
        <label key={level} class="choice">
          <input
            type="radio"
            name={`${name}-certainty`}
            value={level}
            checked={certainty === level}
            onChange={() => rate(level)}
          />
          <span>{certainties[level]}</span>
        </label>
      ))}
      <Lacks {...{ id, lacks }} />
    </fieldset>
  );
}
