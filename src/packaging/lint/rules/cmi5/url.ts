import { readReference } from '../../../paths.ts';
import type { Files } from '../../../../ground/files.ts';
import { called, structureRule, unitsOf, urlOf } from '../../structure.ts';

const FIX =
  'Name the launch file as it stands in the zip, seen from its root: index.html.';

/** Every AU's address is the plain path of a file in the zip, as the standard wants it of media that travel along (14.1). */
export const cmi5Url = structureRule('cmi5-url', (root, { files }) =>
  unitsOf(root, 'au').flatMap((au) => {
    const fault = faultOf(urlOf(au), files);
    if (fault === null) return [];
    const [what, why, fix = FIX] = fault;
    return [{ what: `${called(au)} ${what}.`, why, fix }];
  }),
);

type Fault = [what: string, why: string, fix?: string];

function faultOf(url: string, files: Files): Fault | null {
  const path = url.replace(/[?#].*$/s, '');
  if (files.has(path)) return null;
  if (url === '') return ['has no <url>', 'The LMS has nothing to launch.'];
  const said = `has the url ${url}`;
  if (/^[a-z][a-z0-9+.-]*:/i.test(path))
    return [
      `${said}, which is not in the package`,
      'The standard allows it, but the course then hangs on another place, and no zip can show whether it is there.',
    ];
  const reference = readReference(url, '');
  if (reference.kind === 'unreadable')
    return [`${said}, which is no URL`, 'A browser cannot follow it.'];
  if (/^[/\\]/.test(path))
    return [
      `${said}, which starts at the server's root`,
      'An LMS serves the package from a folder deep inside, and refuses a path that is not relative.',
    ];
  if (/(^|[/\\])(\.|%2e){2}([/\\]|$)/i.test(path))
    return [
      `${said}, which goes up a folder (..)`,
      'An LMS refuses a path that could lead out of the package.',
    ];
  const meant = reference.kind === 'internal' ? reference.path : '';
  const near = [...files.keys()].find(
    (name) => name.toLowerCase() === meant.toLowerCase(),
  );
  if (near === undefined)
    return [
      `${said}, and no such file is in the zip`,
      'The launch would lead nowhere.',
    ];
  return [
    `${said}, and the file is ${near}`,
    'Some LMSs compare the two letter by letter, and find no such file.',
    `Write ${near}.`,
  ];
}
