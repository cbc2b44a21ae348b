import { MANIFEST_FILE } from '../../manifest.ts';
import { xmlElements } from '../../../ground/xml/tree.ts';
import type { Finding } from '../finding.ts';
import { manifestElements, manifestRoot, resourcesOf } from '../manifest.ts';
import type { Rule } from '../view.ts';

type Root = NonNullable<ReturnType<typeof manifestRoot>>;
type Report = (what: string, why: string, fix: string) => void;

/** Identifiers are XML names, stand once, and references to them lead somewhere. */
export const identifiers: Rule = (view) => {
  const root = manifestRoot(view);
  if (!root) return [];
  const findings: Finding[] = [];
  const report: Report = (what, why, fix) => {
    findings.push({ rule: 'identifiers', file: MANIFEST_FILE, what, why, fix });
  };
  for (const rule of [plainAndOnce, present, leadSomewhere, defaultExists])
    rule(root, report);
  return findings;
};

/** Each is a plain XML name and stands once. */
function plainAndOnce(root: Root, report: Report): void {
  const ids = xmlElements(root).flatMap(
    ({ attributes }) => attributes['identifier'] ?? [],
  );
  for (const id of new Set(ids)) {
    if (!/^[A-Za-z_][A-Za-z0-9._-]*$/.test(id)) {
      report(
        `The identifier ${JSON.stringify(id)} is not a plain XML name.`,
        'Some LMSs refuse it or mix up records.',
        'Begin with a letter and use letters, digits, dot, hyphen and underscore.',
      );
    }
    if (ids.filter((each) => each === id).length > 1) {
      report(
        `The identifier ${id} stands twice.`,
        'Records are kept by it.',
        'Give each element its own.',
      );
    }
  }
}

/** None is missing where one has to stand. */
function present(root: Root, report: Report): void {
  if (root.attributes['identifier'] === undefined) {
    report(
      '<manifest> has no identifier.',
      'LMSs tell courses apart by it.',
      'Give it one that never changes.',
    );
  }

  for (const name of ['organization', 'item', 'resource'])
    for (const element of manifestElements(root, name)) {
      if (element.attributes['identifier'] !== undefined) continue;
      report(
        `An <${element.name}> has no identifier.`,
        'The schema demands it, and LMSs keep records by it.',
        'Give it one that never changes.',
      );
    }
}

/** What refers to a resource finds it. */
function leadSomewhere(root: Root, report: Report): void {
  const resources = resourcesOf(root).map(({ identifier }) => identifier);
  for (const name of ['item', 'dependency'])
    for (const { attributes } of manifestElements(root, name)) {
      const target = attributes['identifierref'];
      if (target === undefined || resources.includes(target)) continue;
      report(
        `${name === 'item' ? 'An item' : 'A dependency'} leads to ${target}, which is no resource.`,
        name === 'item' ? 'It cannot be launched.' : 'Its files are missing.',
        'Point it at a resource.',
      );
    }
}

/** The organization that the LMS is to begin with is there. */
function defaultExists(root: Root, report: Report): void {
  const organizations = manifestElements(root, 'organization').map(
    ({ attributes }) => attributes['identifier'],
  );
  const chosen = manifestElements(root, 'organizations')[0]?.attributes[
    'default'
  ];
  if (chosen !== undefined && !organizations.includes(chosen)) {
    report(
      `The default organization ${chosen} does not exist.`,
      'The LMS finds no contents.',
      'Name an existing one.',
    );
  }
}
