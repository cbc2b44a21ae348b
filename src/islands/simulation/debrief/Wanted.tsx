import type { MoveCode } from '../../../domain/simulation/moveCodes.ts';
import type { Talk } from '../../../stores/simulation/debrief.ts';
import { clueWords } from '../../../words/debrief.ts';
import { moveNames } from '../../../words/moves.ts';
import { outcomeNames } from '../../../words/outcomeNames.ts';
import { criticalWords, faultText } from '../../../words/outcomes.ts';
import { blindWords } from '../../../words/whyNot.ts';
import {
  cluesThere,
  countingChecks,
  critical,
  formGapsLeft,
  noClues,
  nothingMissing,
  stillWanted,
} from '../../../words/simulation/debriefScreen.ts';
import { Quoted } from '../stage/Quoted.tsx';

/** What kept the call from ending well, what a good ending still wanted, and the clues that were there. */
export function Wanted({ talk }: { talk: Talk }) {
  const { verdict, faults, blind, gaps, missing } = talk;
  const isWhole =
    verdict.critical.length + faults.length + gaps.length === 0 && !blind;
  return (
    <>
      <p>
        <b>{outcomeNames[verdict.outcome]}.</b>{' '}
        {verdict.good && isWhole && nothingMissing}
      </p>
      <ul class="faults">
        {verdict.critical.map((error) => (
          <li key={error} class="critical">
            <strong>{critical}</strong> {criticalWords[error]}
          </li>
        ))}
        {blind && <li>{blindWords(blind, talk.call)}</li>}
        {faults.map((fault) => (
          <li key={fault}>{faultText(fault, talk.call)}</li>
        ))}
        {gaps.length > 0 && <li>{formGapsLeft(gaps)}</li>}
      </ul>
      <Moves name={countingChecks} codes={missing.checks} />
      <Moves name={stillWanted} codes={missing.moves} />
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
  if (clues.length === 0) return <p class="soft">{noClues}</p>;
  return (
    <>
      <p class="soft">{cluesThere}</p>
      <ul>
        {clues.map(({ when, text, on, seen }) => (
          <li key={when + text}>
            <b>{when}</b>, {clueWords[on][`${seen}`]}: <Quoted text={text} />
          </li>
        ))}
      </ul>
    </>
  );
}
