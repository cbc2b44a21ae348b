import { POLICY_SECTIONS } from '../../words/policyFields.ts';
import type { Change, Compared } from './change.ts';
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
    return {
      changes: [],
      unknown: ['whether the rules of the organisation have changed'],
    };
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

function changeOf(path: string, was = 'not set', is = 'not set'): Change {
  const values = `${was}, now ${is}`;
  const common = {
    what: `policy.yaml: ${path}: ${values}.`,
    plain: `The organisation’s rules have changed: ${LABELS.get(path) ?? path}: ${values}.`,
  };
  if (/^(?:organisation|contacts)\./.test(path))
    return { ...common, weight: 'words', running: null };
  if (path.startsWith('training.'))
    return { ...common, weight: 'content', running: null };
  return {
    ...common,
    weight: 'rules',
    running:
      'Calls that are open, and questions that are not answered yet, go by the new rules. What has ended keeps its result.',
  };
}
