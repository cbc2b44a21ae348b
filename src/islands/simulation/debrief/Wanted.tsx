import type { MoveCode } from '../../../domain/simulation/moveCodes.ts';
import type { Talk } from '../../../stores/simulation/debrief.ts';
import { formElements } from '../../../words/console.ts';
import { clueWords } from '../../../words/debrief.ts';
import { moveNames } from '../../../words/moves.ts';
import { outcomeNames } from '../../../words/outcomeNames.ts';
import { criticalWords, faultWords } from '../../../words/outcomes.ts';

/** What kept the call from ending well, what a good ending still wanted, and the clues that were there. */
export function Wanted({ talk }: { talk: Talk }) {
  const { verdict, faults, gaps, missing } = talk;
  const isWhole = verdict.critical.length + faults.length + gaps.length === 0;
  return (
    <>
      <p>
        <b>{outcomeNames[verdict.outcome]}.</b>{' '}
        {verdict.good && isWhole && 'Nothing was missing.'}
      </p>
      <ul class="faults">
        {verdict.critical.map((error) => (
          <li key={error} class="critical">
            <strong>Critical:</strong> {criticalWords[error]}
          </li>
        ))}
        {faults.map((fault) => (
          <li key={fault}>{faultWords[fault]}</li>
        ))}
        {gaps.length > 0 && (
          <li>
            Gaps in the form:{' '}
            {gaps.map((gap) => formElements[gap].toLowerCase()).join(', ')}.
          </li>
        )}
      </ul>
      <Moves name="Checks that count on this call:" codes={missing.checks} />
      <Moves name="A good ending still wanted:" codes={missing.moves} />
      <Clues talk={talk} />
    </>
  );
}

function Moves({ name, codes }: { name: string; codes: readonly MoveCode[] }) {
  if (codes.length === 0) return null;
  return (
    <>
      <p>{name}</p>
      <ul>
        {codes.map((code) => (
          <li key={code}>{moveNames[code]}</li>
        ))}
      </ul>
    </>
  );
}

function Clues({ talk: { clues } }: { talk: Talk }) {
  if (clues.length === 0)
    return (
      <p class="soft">
        No ticket and no sign-in held a clue. Some calls have none, only the
        check.
      </p>
    );
  return (
    <>
      <p class="soft">Clues that were there to see:</p>
      <ul>
        {clues.map(({ when, text, on, seen }) => (
          <li key={when + text}>
            <b>{when}</b>, {clueWords[on][`${seen}`]}: {text}
          </li>
        ))}
      </ul>
    </>
  );
}
