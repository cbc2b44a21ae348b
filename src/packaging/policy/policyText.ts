import { isObject } from '../../ground/json.ts';

/** What stands in one field of a form: text as it was typed, a tick, or the ticks of a list. */
export type Chosen = string | boolean | readonly string[];

/** A policy as a file, and which value stands on which of its lines. */
export interface PolicyText {
  text: string;
  /** Path of the value on each line, from line 1 on; '' for the name of a section. */
  paths: string[];
}

/**
 * A policy as YAML with one value a line, so that a finding's line names its
 * field. `chosen` replaces values by their path; what was typed is kept as it
 * is, so that the check can judge it.
 */
export function policyText(
  policy: object,
  chosen: ReadonlyMap<string, Chosen>,
): PolicyText {
  const lines = linesOf(policy, '', chosen);
  return {
    text: lines.map(({ text }) => `${text}\n`).join(''),
    paths: lines.map(({ path }) => path),
  };
}

/** Whether the choices say something else than the policy does. */
export function differs(
  policy: object,
  chosen: ReadonlyMap<string, Chosen>,
): boolean {
  return policyText(policy, chosen).text !== policyText(policy, new Map()).text;
}

interface Line {
  text: string;
  path: string;
}

function linesOf(
  value: object,
  path: string,
  chosen: ReadonlyMap<string, Chosen>,
): Line[] {
  const indent = '  '.repeat(path === '' ? 0 : path.split('.').length);
  const known = Object.entries(value);
  const all = [...known, ...addedLists(value, path, chosen)];
  return all.flatMap(([key, inner]: [string, unknown]) => {
    const here = path === '' ? key : `${path}.${key}`;
    if (isObject(inner))
      return [
        { text: `${indent}${key}:`, path: '' },
        ...linesOf(inner, here, chosen),
      ];
    const written = writtenAs(chosen.get(here) ?? inner, inner);
    return [{ text: `${indent}${key}: ${written}`.trimEnd(), path: here }];
  });
}

/** Lists that the policy leaves out, and that were filled in: which checks one counts beside. */
function addedLists(
  value: object,
  path: string,
  chosen: ReadonlyMap<string, Chosen>,
): [string, unknown][] {
  return [...chosen].flatMap(([at, ticked]): [string, unknown][] => {
    const key = at.slice(path.length + 1);
    const isHere = at === `${path}.${key}` && !key.includes('.');
    const isNew = isHere && !Object.hasOwn(value, key);
    return isNew && typeof ticked === 'object' && ticked.length > 0
      ? [[key, []]]
      : [];
  });
}

/** A value in YAML. What was typed for a number is a number where it can be read as one. */
function writtenAs(value: unknown, before: unknown): string {
  if (Array.isArray(value)) {
    // Ticks come in the form's order; the same words in another order would be another policy.
    const words = value.map(String);
    const order = Array.isArray(before) ? before.map(String) : [];
    const kept = order.filter((word) => words.includes(word));
    const more = words.filter((word) => !order.includes(word));
    return `[${[...kept, ...more].join(', ')}]`;
  }
  if (typeof value !== 'string') return String(value);
  const typed = value.trim();
  // JSON's strings are YAML's too.
  if (typeof before !== 'number' && typed !== '') return JSON.stringify(typed);
  return /^(?:-?\d+(?:\.\d+)?)?$/.test(typed) ? typed : JSON.stringify(typed);
}
