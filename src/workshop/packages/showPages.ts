import type {
  ChangedStep,
  PagesUnder,
} from '../../packaging/policy/pagesUnder.ts';
import { policyFieldLabel } from '../../words/policyFields.ts';
import { element, reveal } from '../form/parts.ts';

/** Lists the steps and questions that change under the rules; null stands for those the course was built with. */
export function showPages(part: HTMLElement, pages: PagesUnder | null): void {
  if (!pages) {
    const same = 'These are the rules that the course was written for.';
    reveal(part, 'No page changes', element('p', same));
    return;
  }
  const { steps, questions } = pages;
  const list = element('ul');
  for (const step of steps) {
    list.append(
      element('li', element('strong', step.title), `: ${changesOf(step)}.`),
    );
  }
  reveal(
    part,
    steps.length === 0
      ? 'No step of the lesson changes'
      : `${count(steps.length, 'step')} of the lesson ${steps.length === 1 ? 'changes' : 'change'}`,
    ...(steps.length === 0 ? [] : [list]),
    element('p', questionsOf(questions)),
    element(
      'p',
      'The verdicts of the practice desk follow your rules in any case; every call is proved under them when the package is made.',
    ),
  );
}

function changesOf({ values, shown, hidden }: ChangedStep): string {
  const changed = values.map(
    ({ path, from, to }) =>
      `${policyFieldLabel(path)}: ${to} instead of ${from}`,
  );
  return [
    ...new Set(changed),
    ...(shown > 0 ? [`${count(shown, 'passage')} more`] : []),
    ...(hidden > 0 ? [`${count(hidden, 'passage')} left out`] : []),
  ].join('; ');
}

function questionsOf(questions: PagesUnder['questions']): string {
  const { asked, added, leftOut, reworded } = questions;
  const parts = [
    ...(leftOut.length > 0 ? [`${leftOut.length} left out`] : []),
    ...(added.length > 0 ? [`${added.length} added`] : []),
    ...(reworded.length > 0 ? [`${reworded.length} worded anew`] : []),
  ];
  const change = parts.length === 0 ? 'none changes' : parts.join(', ');
  return `Questions: ${asked} in the bank under these rules; ${change}.`;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
