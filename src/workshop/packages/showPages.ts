import type {
  ChangedStep,
  PagesUnder,
} from '../../packaging/policy/pagesUnder.ts';
import { policyFieldLabel } from '../../words/policyFields.ts';
import {
  pagesWords,
  questionsChange,
  stepsChange,
} from '../../words/workshop/packages/results.ts';
import { element, reveal } from '../form/parts.ts';

/** Lists the steps and questions that change under the rules; null stands for those the course was built with. */
export function showPages(part: HTMLElement, pages: PagesUnder | null): void {
  if (!pages) {
    reveal(part, pagesWords.none, element('p', pagesWords.same));
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
    stepsChange(steps.length),
    ...(steps.length === 0 ? [] : [list]),
    element('p', questionsOf(questions)),
    element('p', pagesWords.verdicts),
  );
}

function changesOf({ values, shown, hidden }: ChangedStep): string {
  const changed = values.map(({ path, from, to }) =>
    pagesWords.value(policyFieldLabel(path), from, to),
  );
  return [
    ...new Set(changed),
    ...(shown > 0 ? [pagesWords.more(shown)] : []),
    ...(hidden > 0 ? [pagesWords.leftOut(hidden)] : []),
  ].join('; ');
}

function questionsOf(questions: PagesUnder['questions']): string {
  const { asked, added, leftOut, reworded } = questions;
  return questionsChange(asked, {
    leftOut: leftOut.length,
    added: added.length,
    reworded: reworded.length,
  });
}
