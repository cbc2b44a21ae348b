import { holds } from '../../domain/policy/condition.ts';
import { printed } from '../../domain/policy/values.ts';
import { itemsUnder } from '../../domain/quiz/authoredItem.ts';
import type { Item } from '../../schema/item.ts';
import type { Policy } from '../../schema/policy.ts';
import {
  attribute,
  elementById,
  elementsOf,
  ownText,
  parseHtml,
  type HtmlElement,
} from '../html.ts';

/** What a policy changes in one step of the lesson. */
export interface ChangedStep {
  id: string;
  title: string;
  /** Values that read differently. */
  values: { path: string; from: string; to: string }[];
  /** How many passages appear, and how many go. */
  shown: number;
  hidden: number;
}

/** What a policy changes in a course. */
export interface PagesUnder {
  /** In reading order; steps that stay as they are are left out. */
  steps: ChangedStep[];
  questions: {
    /** How many the course holds under the policy. */
    asked: number;
    /** Ids of those that come in, go, or read differently. */
    added: string[];
    leftOut: string[];
    reworded: string[];
  };
}

/** The steps and questions that differ under a policy. `html` is the course's page as it was built, under `before`. */
export function pagesUnder(
  html: string,
  items: readonly Item[],
  before: Policy,
  policy: Policy,
): PagesUnder {
  const document = parseHtml(html);
  const steps = elementsOf(document)
    .filter((element) => attribute(element, 'data-step') !== null)
    .map((step) => {
      const id = attribute(step, 'data-step') ?? '';
      const heading = elementById(document, `${id}-title`);
      return { id, title: heading ? ownText(heading).trim() : id, step };
    })
    .map(({ step, ...named }) => ({ ...named, ...changesIn(step, policy) }))
    .filter(({ values, shown, hidden }) => values.length + shown + hidden > 0);
  return { steps, questions: questionsUnder(items, before, policy) };
}

function changesIn(
  step: HtmlElement,
  policy: Policy,
): Omit<ChangedStep, 'id' | 'title'> {
  const elements = elementsOf(step);
  const passages = elements.flatMap((element) => {
    const when = attribute(element, 'data-policy-if');
    if (when === null) return [];
    const was = attribute(element, 'hidden') === null;
    const is = holds(when, policy);
    return was === is ? [] : [is];
  });
  const values = elements.flatMap((element) => {
    const path = attribute(element, 'data-policy');
    if (path === null) return [];
    const [from, to] = [ownText(element), printed(policy, path) ?? ''];
    return from === to ? [] : [{ path, from, to }];
  });
  return {
    values,
    shown: passages.filter((is) => is).length,
    hidden: passages.filter((is) => !is).length,
  };
}

function questionsUnder(
  items: readonly Item[],
  before: Policy,
  policy: Policy,
): PagesUnder['questions'] {
  const worded = (under: Policy) =>
    new Map(
      itemsUnder(under, items).map((item) => [item.id, JSON.stringify(item)]),
    );
  const [was, is] = [worded(before), worded(policy)];
  return {
    asked: is.size,
    added: [...is.keys()].filter((id) => !was.has(id)),
    leftOut: [...was.keys()].filter((id) => !is.has(id)),
    reworded: [...is.keys()].filter(
      (id) => was.has(id) && was.get(id) !== is.get(id),
    ),
  };
}
