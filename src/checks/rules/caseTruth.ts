import { revealOf } from '../../domain/simulation/callCase.ts';
import type { CallCase } from '../../domain/simulation/callCase.ts';
import {
  checkCodes,
  checkCounts,
  isCheck,
} from '../../domain/simulation/checks.ts';
import { brokenBy } from '../../domain/simulation/hangsOn.ts';
import type { MoveCode } from '../../domain/simulation/moveCodes.ts';
import type { Policy } from '../../schema/policy.ts';
import { playsOf } from '../caseFile.ts';
import type { CasePlay } from '../caseFile.ts';
import type { CourseRule } from '../rule.ts';

/** What only shows records and logs, and so proves nobody genuine. */
const LOOKS: readonly MoveCode[] = ['D', 'H', 'S'];

/**
 * What the checks of a case come to fits the truth that it states. The proof of
 * its endings takes the truth as given, so a truth that was turned round would
 * make it prove that learners should serve an impostor.
 */
export const caseTruth: CourseRule = ({ cases, policy }) => {
  const rules = policy.data;
  if (!rules) return [];
  return cases.flatMap(playsOf).flatMap((play) => {
    const against = contradictions(play, rules);
    if (against.length === 0) return [];
    const { truth } = play.call;
    const other = truth === 'genuine' ? 'impostor' : 'genuine';
    return [
      {
        rule: 'case-truth',
        path: play.path,
        ...play.at(['truth']),
        message: `${play.label} says that the caller is ${truth === 'genuine' ? 'genuine' : 'an impostor'}, but ${against.join(', and ')}: expected results that fit the truth.`,
        fix: `If the truth was turned round, write truth: ${other}. Else correct ${truth === 'genuine' ? 'these results, e.g. result: no_answer or not_proof' : 'these results, e.g. result: misleads, with what it hangs on in affected'}.`,
      },
    ];
  });
};

function contradictions(play: CasePlay, policy: Policy): string[] {
  const { call } = play;
  return call.truth === 'impostor'
    ? againstImpostor(call, policy)
    : againstGenuine(call, policy);
}

/** Checks, and the message that claims an approval, with this result although what they hang on is where it belongs. */
function unbroken(
  call: CallCase,
  policy: Policy,
  result: 'confirms' | 'fails' | 'misleads',
): MoveCode[] {
  const checks = checkCodes
    .filter((code) => revealOf(call, code)?.result === result)
    .filter((code) => brokenBy(code, call, policy).length === 0);
  const claimed = revealOf(call, 'AM')?.result === result && result !== 'fails';
  return claimed ? [...checks, 'AM'] : checks;
}

function againstImpostor(call: CallCase, policy: Policy): string[] {
  const proving = unbroken(call, policy, 'confirms');
  const { shows } = call.debrief;
  const result = revealOf(call, shows)?.result;
  const settles = isCheck(shows) && result !== 'fails' && result !== 'misleads';
  return [
    ...proving.map(
      (code) =>
        `${code} confirms and hangs on nothing that affected names, which proves who is calling`,
    ),
    ...(settles && !proving.includes(shows)
      ? [
          `the debrief says that ${shows} showed it, whose result is ${result ?? 'none'}`,
        ]
      : []),
  ];
}

function againstGenuine(call: CallCase, policy: Policy): string[] {
  const { shows } = call.debrief;
  // Whoever took the account over deceives beside a genuine owner.
  const misleading = call.compromised ? [] : unbroken(call, policy, 'misleads');
  // Where such a check counts, case-proof says so.
  const deceiving = misleading.filter(
    (code) => !(isCheck(code) && checkCounts(code, call, policy)),
  );
  const denying = unbroken(call, policy, 'fails').filter(
    (code) => !(code === 'B' && call.compromised),
  );
  const result = revealOf(call, shows)?.result;
  return [
    ...denying.map(
      (code) =>
        `${code} fails although affected names nothing that it hangs on`,
    ),
    ...deceiving.map(
      (code) =>
        `${code} misleads although affected names nothing that it hangs on`,
    ),
    ...(LOOKS.includes(shows)
      ? [
          `the debrief says that ${shows} showed it, which only shows what is on record`,
        ]
      : []),
    ...(!denying.includes(shows) && result === 'fails'
      ? [`the debrief says that ${shows} showed it, whose result is fails`]
      : []),
  ];
}
