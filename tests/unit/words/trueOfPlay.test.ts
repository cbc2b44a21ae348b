import { describe, expect, it } from 'vitest';
import type { CallCase } from '../../../src/domain/simulation/callCase.ts';
import {
  leadsSomewhere,
  revealOf,
} from '../../../src/domain/simulation/callCase.ts';
import type { Move } from '../../../src/domain/simulation/callState.ts';
import { newCall } from '../../../src/domain/simulation/callState.ts';
import { checkNames } from '../../../src/domain/simulation/checkNames.ts';
import { isCheck } from '../../../src/domain/simulation/checks.ts';
import { judge } from '../../../src/domain/simulation/judge.ts';
import { ledTo } from '../../../src/domain/simulation/ledTo.ts';
import { moveCodes } from '../../../src/domain/simulation/moveCodes.ts';
import type { MoveCode } from '../../../src/domain/simulation/moveCodes.ts';
import { faultsBeside } from '../../../src/domain/simulation/outcome.ts';
import { play } from '../../../src/domain/simulation/play.ts';
import { hindranceOf, step } from '../../../src/domain/simulation/step.ts';
import { outcomeNames } from '../../../src/words/outcomeNames.ts';
import {
  criticalWords,
  faultText,
  faultWords,
} from '../../../src/words/outcomes.ts';
import { verdictLine } from '../../../src/words/verdicts.ts';
import { calls, labelOf, policy } from '../domain/simulation/desk.ts';

/** What was done on a call and led somewhere, as a sentence may claim it. */
interface Done {
  did: (...codes: MoveCode[]) => boolean;
  call: CallCase;
  moves: readonly Move[];
}

/** What each of these sentences claims, read off the moves and not off the rules. */
const claims: [RegExp, (done: Done) => boolean][] = [
  [
    /^No report went to Security|nothing was reported/,
    ({ did }) => !did('SEC'),
  ],
  [/and reported$/, ({ did }) => did('SEC')],
  [/but not reported/, ({ did }) => !did('SEC') && did('X', 'CO')],
  [
    /^The real user was not told/,
    ({ did, call }) =>
      !did('W') && !(did('CF') && revealOf(call, 'CF')?.result === 'fails'),
  ],
  [/never got a clear no|never told|told no/, ({ did }) => !did('X')],
  [/were told “not yet”|was turned away/, ({ did }) => did('X')],
  [/was turned away/, ({ call }) => call.request !== 'alert'],
  [/next desk gets the same/, ({ call }) => call.truth === 'impostor'],
  [/codes were not renewed/, ({ did }) => !did('RC')],
  [/codes are renewed|codes are void/, ({ did }) => did('RC')],
  [/^No new method was enrolled/, ({ did }) => !did('E')],
  [/^There was no clean-up/, ({ did }) => !did('C')],
  [/was not contained|still in\./, ({ did }) => !did('CO')],
  [/is out\b|is shut|is contained/, ({ did }) => did('CO')],
  [/not rung and asked/, ({ did }) => !did('A')],
  [/method was given/, ({ did }) => did('E')],
  [/with gaps|form has gaps/, ({ did }) => did('EX')],
  [/form for an exception was handed in/, ({ did }) => did('EX')],
  [/exception was opened/, ({ did }) => did('EX')],
  [/^An exception, /, ({ did }) => did('EX')],
  [/^MFA was reset|by first line; only/, ({ did }) => did('R', 'SL')],
  [/^A new method was enrolled/, ({ did }) => did('E')],
  [/went out by message/, ({ did }) => did('SD')],
  [/number on the record was changed/, ({ did }) => did('NC')],
  [/left out of MFA/, ({ did }) => did('GX')],
  [/^A reset or an exception went/, ({ did }) => did('R', 'SL', 'EX')],
  [/not offered before/, ({ did }) => did('EX') && !did('OF')],
  [/still waits/, ({ did }) => !did('X', 'R', 'SL')],
  [/no log entry/, ({ moves }) => moves.every(({ code }) => code !== 'L')],
  [
    /^None of the checks/,
    ({ did }) =>
      !moveCodes.some(
        (code) =>
          isCheck(code) &&
          policy.checks[checkNames[code]].accepted &&
          did(code),
      ),
  ],
  [
    /log is not true/,
    ({ moves }) => moves.some(({ truthful }) => truthful === false),
  ],
  [
    /is true and leaves something out/,
    ({ moves }) => moves.some(({ complete }) => complete === false),
  ],
];

/** All that the verdict and the debrief say of a call in sentences of their own. */
function said(moves: readonly Move[], call: CallCase): string[] {
  const verdict = judge(play(moves, call, policy), call, policy);
  return [
    outcomeNames[verdict.outcome],
    verdictLine(verdict, ledTo(verdict), call),
    ...verdict.critical.map((error) => criticalWords[error]),
    ...faultsBeside(verdict.faults, verdict.critical).map((fault) =>
      faultText(fault, call),
    ),
  ];
}

/** The moves that could be made and led somewhere. */
function doneIn(moves: readonly Move[], call: CallCase): Done {
  const done = new Set<MoveCode>();
  let state = newCall;
  for (const move of moves) {
    const { code } = move;
    if (!hindranceOf(state, code, call) && leadsSomewhere(call, code))
      done.add(code);
    state = step(state, move, call, policy);
  }
  return { did: (...codes) => codes.some((it) => done.has(it)), call, moves };
}

const ends: Move[] = [
  { code: 'L', truthful: true },
  { code: 'L', truthful: true, complete: false },
  { code: 'L', truthful: false },
  { code: 'Q' },
];
const acts: Move[] = moveCodes
  .filter((code) => !['D', 'H', 'S', 'P', 'TL', 'L', 'Q'].includes(code))
  .flatMap((code): Move[] =>
    code === 'EX'
      ? [
          { code, complete: true },
          { code, complete: false },
        ]
      : [{ code }],
  );

/** Every pair of moves after the record, and what could follow an offer, a reset or a no, each closed in one of four ways. */
function* plays(): Generator<Move[]> {
  let ending = 0;
  const starts: Move[][] = [
    [],
    [{ code: 'OF' }, { code: 'CF' }],
    [{ code: 'X' }, { code: 'SEC' }],
    [{ code: 'VC' }, { code: 'MA' }, { code: 'CO' }],
  ];
  for (const start of starts)
    for (const first of acts)
      for (const second of acts) {
        const end = ends[(ending += 1) % ends.length];
        if (end) yield [{ code: 'D' }, ...start, first, second, end];
      }
}

describe.each(calls.map((call) => ({ label: labelOf(call), call })))(
  'what is said of $label',
  ({ call }) => {
    it('is true of what was done', () => {
      const untrue = new Set<string>();
      for (const moves of plays()) {
        const done = doneIn(moves, call);
        for (const text of said(moves, call))
          for (const [claim, holds] of claims)
            if (claim.test(text) && !holds(done))
              untrue.add(`${text} — ${moves.map((it) => it.code).join(' ')}`);
      }
      expect([...untrue].slice(0, 5)).toEqual([]);
    });
  },
);

/** What the rules alone decide: no list of moves tells whether it was enough. */
const byRule: string[] = [
  faultWords.not_verified,
  faultWords.not_contained_first,
  faultWords.leaked,
  faultWords.curt,
];

it('holds every sentence on what was missing to such a claim', () => {
  const all = [...Object.values(criticalWords), ...Object.values(faultWords)];
  const held = all.filter((text) => !byRule.includes(text));
  for (const text of held)
    expect(
      claims.some(([claim]) => claim.test(text)),
      text,
    ).toBe(true);
});
