import { policyChanges } from '../../words/workshop/packaging/replacing/rules.ts';
import { POLICY_SECTIONS } from '../../words/policyFields.ts';
import { otherWords, type Change, type Compared } from './change.ts';
import type { ReleaseRecord } from './release.ts';

const LABELS = new Map(
  POLICY_SECTIONS.flatMap(({ fields }) =>
    fields.map(({ path, label }): [string, string] => [path, label]),
  ),
);

/** The organisation's rules under which the two were made. */
export function comparePolicy(
  before: ReleaseRecord,
  now: ReleaseRecord,
): Compared {
  if (!before.policy || !now.policy)
    return { changes: [], unknown: [policyChanges.unknown] };
  const [was, is] = [valuesOf(before.policy), valuesOf(now.policy)];
  const paths = [...new Set([...was.keys(), ...is.keys()])];
  return {
    changes: paths
      .filter((path) => was.get(path) !== is.get(path))
      .map((path) => changeOf(path, was.get(path), is.get(path))),
    unknown: [],
  };
}

/** Every value by its path; a list is one value. */
function valuesOf(value: unknown, path = ''): Map<string, string> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return new Map([[path, said(value)]]);
  return new Map(
    Object.entries(value).flatMap(([name, part]) => [
      ...valuesOf(part, path === '' ? name : `${path}.${name}`),
    ]),
  );
}

function said(value: unknown): string {
  return Array.isArray(value) ? value.join(', ') : String(value);
}

function changeOf(
  path: string,
  was = policyChanges.notSet,
  is = policyChanges.notSet,
): Change {
  const told = policyChanges.changed(path, LABELS.get(path) ?? path, was, is);
  if (/^(?:organisation|contacts)\./.test(path)) return otherWords(told);
  if (path.startsWith('training.'))
    return { ...told, weight: 'content', running: null };
  return { ...told, weight: 'rules', running: policyChanges.running };
}
