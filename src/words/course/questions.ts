/** Questions inside a step. */
export const askWords = {
  title: 'Ask yourself',
  practice: 'Practice: it does not count, and no answer is recorded.',
};

/** The round of all questions of the lesson. */
export const askAgainWords = {
  title: 'If you like: the questions of the lesson once more',
  practice:
    'Practice before the check, and yours to skip: it does not count, and no answer is recorded. What you miss comes back at the end.',
  noScript:
    'Without scripts, read the questions in the steps again, and answer before you open the answer.',
};

/** What the knowledge check asks for, around the pass mark. */
export function checkRule(
  questions: number,
  attempts: number,
): { before: string; after: string } {
  return {
    before: `${questions} questions · pass mark`,
    after: `% · ${attempts} attempts`,
  };
}

/** What stands before the reason for a choice that is named by its letter or text. */
export function choiceVerdict(name: string, isRight: boolean): string {
  return `${name}, ${isRight ? 'right' : 'not right'}:`;
}

/** Opens the answer, without scripts. */
export const showAnswer: string = 'Show the answer';
