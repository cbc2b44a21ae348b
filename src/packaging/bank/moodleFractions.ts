import { holdError } from '../../errors.ts';
import { moodleFaults } from '../../words/workshop/packaging/bank/moodle.ts';
import type { BankAnswer } from './bankItem.ts';

/** The parts of a mark that Moodle takes (`question/engine/bank.php`), as far as they are one over a whole number. */
const SHARES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20];

/**
 * The fraction of each answer in per cent, so that Moodle's sum, held between
 * 0 and 100, is the share of right answers taken less the share of wrong ones.
 * With more than ten wrong answers each costs a little more than its share, so
 * that taking all still earns nothing. Throws a HoldError where Moodle has no
 * fraction that adds up to 100 over the right answers.
 */
export function answerFractions(
  answers: readonly BankAnswer[],
  item: string,
): string[] {
  const rights = answers.filter(({ right }) => right).length;
  const wrongs = answers.length - rights;
  if (!SHARES.includes(rights))
    throw holdError(moodleFaults.noFraction(item, rights));
  const cost = SHARES.findLast((share) => share <= wrongs) ?? 1;
  return answers.map(({ right }) =>
    right ? percent(100 / rights) : percent(-100 / cost),
  );
}

/** As Moodle writes it: at most five decimals, which are enough for its comparison. */
function percent(value: number): string {
  return String(Number(value.toFixed(5)));
}
