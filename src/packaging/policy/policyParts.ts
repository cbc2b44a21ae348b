import { checkLabel, companyWords } from '../../domain/policy/checkLabel.ts';
import { contactNames, reachWords } from '../../domain/policy/contacts.ts';
import type { Policy } from '../../schema/policy.ts';
import {
  attribute,
  elementsOf,
  ownText,
  removeElement,
  sectionOf,
  setText,
  type HtmlDocument,
  type HtmlElement,
} from '../html.ts';

/** The elements that carry an attribute, each with its value. */
function marked(document: HtmlDocument, name: string): [HtmlElement, string][] {
  return elementsOf(document).flatMap((element) => {
    const value = attribute(element, name);
    return value === null ? [] : [[element, value]];
  });
}

/** The sentence that an element of the page brings along in its language, for what a policy may come to need. */
function said(element: HtmlElement): string {
  return attribute(element, 'data-say') ?? '';
}

/**
 * Puts in the policy's place what is more than one value of it: names of checks
 * and beside which others they count, and how people are reached. An example
 * that was invented under the policy of the build goes, with its section: it may
 * do what this policy forbids.
 */
export function putParts(document: HtmlDocument, policy: Policy): void {
  const names = marked(document, 'data-policy-check');
  for (const [element, id] of names)
    setText(
      element,
      checkLabel({ id, label: ownText(element) }, policy.checks),
    );
  const labels = names.map(([element, id]) => ({
    id,
    label: ownText(element),
  }));
  const once = labels.filter(
    ({ id }, place) => labels.findIndex((other) => other.id === id) === place,
  );
  for (const [element, id] of marked(document, 'data-policy-company'))
    setText(element, companyWords(id, once, policy.checks, said(element)));
  for (const [element, who] of marked(document, 'data-policy-reach'))
    for (const name of contactNames)
      if (name === who)
        setText(element, reachWords(policy.contacts[name], said(element)));
  for (const [element] of marked(document, 'data-as-built'))
    removeElement(sectionOf(element));
}
