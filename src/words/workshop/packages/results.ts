import { counted } from '../../phrasing.ts';

/** The package, handed over. */
export const madeWords = {
  title: 'Your package is ready',
  release: (release: string) =>
    `Release ${release}. It was made in this browser, and nothing was sent anywhere.`,
  policy: ': your rules, for the next time or for --policy',
  warnings: 'What you should know',
  sheet: 'Set-up sheet',
  print: 'Print the set-up sheet',
};

/** How large a file is. */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** Which pages change under other rules. */
export const pagesWords = {
  none: 'No page changes',
  same: 'These are the rules that the course was written for.',
  verdicts:
    'The verdicts of the practice desk follow your rules in any case; every call is proved under them when the package is made.',
  value: (field: string, from: string, to: string) =>
    `${field}: ${to} instead of ${from}`,
  more: (passages: number) => `${counted(passages, 'passage')} more`,
  leftOut: (passages: number) => `${counted(passages, 'passage')} left out`,
};

/** How many steps change. */
export function stepsChange(steps: number): string {
  if (steps === 0) return 'No step of the lesson changes';
  return `${counted(steps, 'step')} of the lesson ${steps === 1 ? 'changes' : 'change'}`;
}

/** What becomes of the questions. */
export function questionsChange(
  asked: number,
  {
    leftOut,
    added,
    reworded,
  }: Record<'leftOut' | 'added' | 'reworded', number>,
): string {
  const parts = [
    ...(leftOut > 0 ? [`${leftOut} left out`] : []),
    ...(added > 0 ? [`${added} added`] : []),
    ...(reworded > 0 ? [`${reworded} worded anew`] : []),
  ];
  const change = parts.length === 0 ? 'none changes' : parts.join(', ');
  return `Questions: ${asked} in the bank under these rules; ${change}.`;
}
