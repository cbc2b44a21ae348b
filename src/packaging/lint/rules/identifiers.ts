import { MANIFEST_FILE } from '../../manifest.ts';
import { xmlElements } from '../../../ground/xml/tree.ts';
import type { Finding } from '../finding.ts';
import { manifestElements, manifestRoot, resourcesOf } from '../manifest.ts';
import { identifierWords } from '../../../words/workshop/packaging/lint/identifiers.ts';
import type { Told } from '../../../errors.ts';
import type { Rule } from '../view.ts';

type Root = NonNullable<ReturnType<typeof manifestRoot>>;
type Report = (said: Told) => void;

/** Identifiers are XML names, stand once, and references to them lead somewhere. */
export const identifiers: Rule = (view) => {
  const root = manifestRoot(view);
  if (!root) return [];
  const findings: Finding[] = [];
  const report: Report = (said) => {
    findings.push({ rule: 'identifiers', file: MANIFEST_FILE, ...said });
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
    if (!/^[A-Za-z_][A-Za-z0-9._-]*$/.test(id))
      report(identifierWords.noName(id));
    if (ids.filter((each) => each === id).length > 1)
      report(identifierWords.twice(id));
  }
}

/** None is missing where one has to stand. */
function present(root: Root, report: Report): void {
  if (root.attributes['identifier'] === undefined)
    report(identifierWords.ofManifest);
  for (const name of ['organization', 'item', 'resource'])
    for (const element of manifestElements(root, name)) {
      if (element.attributes['identifier'] === undefined)
        report(identifierWords.absent(element.name));
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
        name === 'item'
          ? identifierWords.itemAstray(target)
          : identifierWords.dependencyAstray(target),
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
  if (chosen !== undefined && !organizations.includes(chosen))
    report(identifierWords.noDefault(chosen));
}
