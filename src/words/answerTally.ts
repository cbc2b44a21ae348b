import type { AnswerTally } from '../domain/quiz/answerTally.ts';

/** How answers came out: `9 of 10 right`. */
export function tallyWords({ of, right, partly }: AnswerTally): string {
  const whole = `${right === 0 ? 'None' : right} of ${of} right`;
  return partly === 0 ? whole : `${whole}, ${partly} partly right`;
}

/** What that comes to beside what passing asks for: `8 needed to pass`. */
export function neededWords({
  partly,
  worth,
  needed,
}: AnswerTally & { needed: number }): string {
  return partly === 0
    ? `${needed} needed to pass`
    : `together they count as ${worth}; ${needed} needed to pass`;
}
