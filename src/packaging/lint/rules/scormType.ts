import { MANIFEST_FILE } from '../../manifest12.ts';
import { localNameOf } from '../../xml.ts';
import { manifestRoot, resourcesOf } from '../manifest.ts';
import type { Rule } from '../view.ts';

const NAME = 'adlcp:scormtype';

/** Every resource says `adlcp:scormtype` in lower case, and at least one is a SCO. */
export const scormType: Rule = (view) => {
  const root = manifestRoot(view);
  if (!root) return [];
  const resources = resourcesOf(root);
  const finding = (what: string, why: string) => ({
    rule: 'scorm-type',
    file: MANIFEST_FILE,
    what,
    why,
    fix: `Write ${NAME}="sco" on the resource that starts the course, all in lower case.`,
  });
  const wrong = resources.flatMap(({ element, identifier }) => {
    const names = Object.keys(element.attributes);
    const found = names.find(
      (name) => localNameOf(name).toLowerCase() === 'scormtype',
    );
    const value = found === undefined ? undefined : element.attributes[found];
    if (found === NAME && (value === 'sco' || value === 'asset')) return [];
    const what =
      found === undefined ? `has no ${NAME}` : `says ${found}="${value ?? ''}"`;
    return [
      finding(
        `Resource ${identifier ?? '(without identifier)'} ${what}.`,
        'SCORM 1.2 knows only adlcp:scormtype with sco or asset; scormType belongs to SCORM 2004.',
      ),
    ];
  });
  const scos = resources.filter(
    ({ element }) => element.attributes[NAME] === 'sco',
  );
  if (scos.length > 0 || wrong.length > 0) return wrong;
  return [
    finding('No resource is a SCO.', 'Only a SCO can report to the LMS.'),
  ];
};
