import type { CourseRule } from '../rule.ts';
import { solvedBank } from '../solver/solvedBank.ts';

/** A solver that sees how items are worded, and nothing of what they mean, gets no more of the bank right than the course promises. */
export const guessableBank: CourseRule = (parsed) => {
  const { course, items } = parsed;
  const promised = course.data?.bank?.guessable;
  if (promised === undefined || items.some((item) => !item.data)) return [];
  const { of, guesses, given } = solvedBank(parsed);
  const best = guesses[0];
  if (!best || best.right * 100 <= promised * of) return [];
  const names = given.map(({ item, cue }) => `${item} (${cue ?? 'form'})`);
  return [
    {
      rule: 'guessable-bank',
      path: course.path,
      ...course.at(['bank', 'guessable']),
      message: `a solver that sees only how the items are worded gets ${best.right.toFixed(1)} of ${of} right by "${best.strategy}": expected at most ${promised} % (bank.guessable). Given away: ${names.join(', ')}.`,
      fix: 'Make wrong answers of these as long, as careful and as exact as the right one, or ask about a record, a log line or a call that has to be read.',
    },
  ];
};
