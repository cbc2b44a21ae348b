import { checkLabel, companyWords } from '../../domain/policy/checkLabel.ts';
import { contactNames, reachWords } from '../../domain/policy/contacts.ts';
import type { Policy } from '../../schema/policy.ts';
import {
  attribute,
  elementsNamed,
  elementsOf,
  ownText,
  removeElement,
  sectionOf,
  setText,
  type HtmlDocument,
  type HtmlElement,
} from '../html.ts';

/** The elements that carry an attribute, each with its value. */
function marked(
  root: HtmlDocument | HtmlElement,
  name: string,
): [HtmlElement, string][] {
  return elementsOf(root).flatMap((element) => {
    const value = attribute(element, name);
    return value === null ? [] : [[element, value]];
  });
}

/**
 * Puts in the policy's place what is more than one value of it: names of checks
 * and beside which others they count, and how people are reached. An example
 * that was invented under the policy of the build goes, with its section: it may
 * do what this policy forbids. What is said beside the values stands in the page,
 * in its own language.
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
  for (const [list, sentence] of marked(document, 'data-counts-beside'))
    for (const [element, id] of marked(list, 'data-policy-company'))
      setText(element, companyWords(id, once, policy.checks, sentence));
  for (const [list, unwritten] of marked(document, 'data-unwritten'))
    elementsNamed(list, 'dd').forEach((element, place) => {
      const who = contactNames[place];
      if (who) setText(element, reachWords(policy.contacts[who], unwritten));
    });
  for (const [element] of marked(document, 'data-as-built'))
    removeElement(sectionOf(element));
}
