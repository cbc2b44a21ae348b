import type { CallCase } from '../domain/simulation/callCase.ts';
import type { Move } from '../domain/simulation/callState.ts';
import type { Verdict } from '../domain/simulation/judge.ts';
import type { Fault } from '../domain/simulation/outcome.ts';
import { certainties } from './console.ts';
import { moveNames } from './moves.ts';
import { counted } from './phrasing.ts';
import { criticalWords, faultText } from './outcomes.ts';

/** Of somebody whom the policy would have helped in. */
const leftWithNothing =
  'The policy had a way to help them, and they left with nothing that works.';

/** Of a no that was told with nothing seen: what it rests on, and whom it turns away. */
export function blindWords(
  { certainty }: Pick<Move, 'certainty'>,
  { truth, debrief: { shows } }: Pick<CallCase, 'truth' | 'debrief'>,
): string {
  const said = certainty
    ? `You said “${certainties[certainty].toLowerCase()}”, with nothing seen either way. `
    : '';
  const who =
    truth === 'impostor'
      ? `What would have shown it: “${moveNames[shows]}”. A genuine caller with the same story would have got the same no.`
      : 'This caller was genuine.';
  return `Before the no nothing was looked up and nobody was checked: it rested on what was said alone. ${said}${who}`;
}

/**
 * Why a call did not end well, the gravest first, and how much more there is; of a good one at most that its no was blind.
 * @param isLeft see `isLeftWithNothing`
 */
export function whyNotWords(
  { good, critical }: Pick<Verdict, 'good' | 'critical'>,
  faults: readonly Fault[],
  call: Parameters<typeof faultText>[1] & Parameters<typeof blindWords>[1],
  blind: Move | null,
  isLeft: boolean,
): string {
  const onFeeling = blind ? [blindWords(blind, call)] : [];
  const [first, ...more] = good
    ? onFeeling
    : [
        ...critical
          .filter((error) => error !== 'false_log')
          .map((error) => criticalWords[error]),
        ...onFeeling,
        ...(isLeft ? [leftWithNothing] : []),
        // Nobody reads of the log before what became of the person.
        ...(critical.includes('false_log') ? [criticalWords.false_log] : []),
        ...faults.map((fault) => faultText(fault, call)),
      ];
  if (first === undefined) return '';
  return more.length === 0
    ? first
    : `${first} And ${counted(more.length, 'more thing')}: see “What was missing”.`;
}
