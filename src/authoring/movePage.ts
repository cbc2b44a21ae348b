import { isApproval } from '../domain/simulation/approval.ts';
import { checkNames } from '../domain/simulation/checkNames.ts';
import { isCheck } from '../domain/simulation/checks.ts';
import { usually } from '../domain/simulation/hangsOn.ts';
import { moveCodes } from '../domain/simulation/moveCodes.ts';
import type { MoveCode } from '../domain/simulation/moveCodes.ts';
import { moves } from '../domain/simulation/moves.ts';
import { onlyWhereTaken } from '../domain/simulation/movesUnder.ts';
import { goodOutcome } from '../domain/simulation/outcome.ts';
import { needsRecord } from '../domain/simulation/step.ts';
import { groupNames, moveNames } from '../words/moves.ts';
import { outcomeNames } from '../words/outcomeNames.ts';
import { tacticNames } from '../words/tactics.ts';
import { thingWords } from '../words/things.ts';
import { moveNotes, needNotes } from './moveNotes.ts';
import { resultMeanings } from './results.ts';

/**
 * docs/authors/moves.md: the words of a case file, made from the code that plays
 * and judges it, so that none is missing and none is another's.
 */
export function movePage(): string {
  return (
    [
      '# Moves, results and what a good ending needs',
      'Made by `npm run reference` from the code that plays and judges a call; change it there. [cases.md](cases.md) says how to write a case.',
      '## Moves',
      'A check, an approval and AM need a `result`; a move that the case gives no words leads nowhere in it, which a learner may try. D, L and Q are always there, and their words may be left out. "After D": the record has to be open, since the number stands on it.',
      table(
        [
          'Code',
          'Move',
          'Kind',
          'In `policy.yaml`',
          'Hangs on',
          'What it does',
        ],
        moveCodes.map(moveRow),
      ),
      '## Results',
      table(
        ['Result', 'What it says'],
        Object.entries(resultMeanings).map(([code, words]) => [
          `\`${code}\``,
          words,
        ]),
      ),
      '## What a call needs',
      'It is never written into a case: it follows from truth, request, results and policy. `npm run check -- --cases` prints it for each variant, with the shortest good ending.',
      table(
        ['Need', 'When', 'A good ending holds, before L', 'It is called'],
        Object.entries(needNotes).map(([need, { when, wants }]) => [
          need,
          when,
          wants,
          Object.entries(goodOutcome)
            .filter(([of]) => of === need)
            .map(([, outcome]) => outcomeNames[outcome])
            .join(),
        ]),
      ),
      '## Things a check hangs on',
      'For `affected` (`how`: lost, stolen, moved, taken_over) and for `on`.',
      table(
        ['Thing', 'What it is'],
        Object.entries(thingWords).map(([thing, words]) => [
          `\`${thing}\``,
          words,
        ]),
      ),
      '## Tactics',
      table(
        ['Code', 'Tactic'],
        Object.entries(tacticNames).map(([code, words]) => [code, words]),
      ),
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  );
}

function moveRow(code: MoveCode): string[] {
  const after = needsRecord.includes(code) ? 'after D' : '';
  const rare = onlyWhereTaken.includes(code)
    ? 'only where the policy takes it'
    : '';
  return [
    code,
    moveNames[code],
    kindOf(code),
    isCheck(code) ? `\`checks.${checkNames[code]}\`` : '',
    isCheck(code)
      ? code === 'OC'
        ? 'what the policy says'
        : usually[code].map((it) => `\`${it}\``).join(', ')
      : '',
    [moveNotes[code], after, rare].filter(Boolean).join('; '),
  ];
}

/** What a case has to say of it. */
function kindOf(code: MoveCode): string {
  const group = groupNames[moves[code].group];
  const hasResult = isCheck(code) || isApproval(code) || code === 'AM';
  return hasResult ? `${group}: \`result\`` : group;
}

function table(head: readonly string[], rows: readonly string[][]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join(
    '\n',
  );
}
