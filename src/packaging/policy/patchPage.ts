import { holds } from '../../domain/policy/condition.ts';
import { fillPolicy } from '../../domain/policy/values.ts';
import type { Policy } from '../../schema/policy.ts';
import {
  attribute,
  elementById,
  elementsOf,
  parseHtml,
  printHtml,
  removeAttribute,
  ownText,
  setAttribute,
  setText,
} from '../html.ts';
import { putParts } from './policyParts.ts';
import { isObject, jsonForScript } from '../../ground/json.ts';

/** What changes in a course's page besides what the policy says. */
export interface PageChange {
  policy: Policy;
  /** Old and new names of fetched files. */
  renamed: ReadonlyMap<string, string>;
  /** The release's hash, as it was and as it is now. */
  hash: { from: string; to: string };
}

/** The page with the policy's values in their places, the passages that it asks for, and the names of its new files. */
export function patchPage(
  html: string,
  { policy, renamed, hash }: PageChange,
): string {
  const document = parseHtml(html);
  for (const element of elementsOf(document)) {
    const path = attribute(element, 'data-policy');
    if (path !== null) setText(element, fillPolicy(`{policy:${path}}`, policy));
    const when = attribute(element, 'data-policy-if');
    if (when !== null && holds(when, policy))
      removeAttribute(element, 'hidden');
    else if (when !== null) setAttribute(element, 'hidden', '');
    if (attribute(element, 'data-release') !== null)
      setText(element, ownText(element).replace(hash.from, hash.to));
  }
  putParts(document, policy);
  const block = elementById(document, 'course');
  if (block) {
    const data = courseData(JSON.parse(ownText(block)), policy, hash.to);
    setText(block, jsonForScript(data));
    const list = attribute(block, 'data-fetch') ?? '';
    setAttribute(block, 'data-fetch', renamedIn(list, renamed));
  }
  return printHtml(document);
}

function renamedIn(text: string, renamed: ReadonlyMap<string, string>): string {
  return [...renamed].reduce(
    (all, [from, to]) => all.replaceAll(from, to),
    text,
  );
}

/** The `#course` block under the policy: the release's hash, the rule of the small desks, and when the course is done again. */
function courseData(data: unknown, policy: Policy, hash: string): unknown {
  if (!isObject(data)) return data;
  const { release, deskwork, training } = data;
  const { everyMonths } = policy.training;
  return {
    ...data,
    ...(isObject(release) && { release: { ...release, hash } }),
    ...(isObject(deskwork) && {
      deskwork: { ...deskwork, rule: policy.exceptions },
    }),
    ...(isObject(training) && { training: { ...training, everyMonths } }),
  };
}
