import { MANIFEST_FILE } from '../../manifest.ts';
import { localNameOf } from '../../../ground/xml/tree.ts';
import { editionsOf, manifestRoot, resourcesOf } from '../manifest.ts';
import type { Rule } from '../view.ts';

/** Every resource says `adlcp:scormtype` in the standard's own case, and at least one is a SCO. */
export const scormType: Rule = (view) => {
  const root = manifestRoot(view);
  if (!root) return [];
  const [edition] = editionsOf(root);
  const expected = edition?.scormType ?? '';
  const other =
    expected === 'adlcp:scormtype'
      ? 'scormType belongs to SCORM 2004'
      : 'scormtype belongs to SCORM 1.2';
  const resources = resourcesOf(root);
  const finding = (what: string, why: string) => ({
    rule: 'scorm-type' as const,
    file: MANIFEST_FILE,
    what,
    why,
    fix: `Write ${expected}="sco" on the resource that starts the course, ${expected === expected.toLowerCase() ? 'all in lower case' : 'with a capital T'}.`,
  });
  const wrong = resources.flatMap(({ element, identifier }) => {
    const names = Object.keys(element.attributes);
    const found = names.find(
      (name) => localNameOf(name).toLowerCase() === 'scormtype',
    );
    const value = found === undefined ? undefined : element.attributes[found];
    if (found === expected && (value === 'sco' || value === 'asset')) return [];
    const what =
      found === undefined
        ? `has no ${expected}`
        : `says ${found}="${value ?? ''}"`;
    return [
      finding(
        `Resource ${identifier ?? '(without identifier)'} ${what}.`,
        `${edition?.name ?? ''} knows only ${expected} with sco or asset; ${other}.`,
      ),
    ];
  });
  const scos = resources.filter(
    ({ element }) => element.attributes[expected] === 'sco',
  );
  if (scos.length > 0 || wrong.length > 0) return wrong;
  return [
    finding('No resource is a SCO.', 'Only a SCO can report to the LMS.'),
  ];
};
