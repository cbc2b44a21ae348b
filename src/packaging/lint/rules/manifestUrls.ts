import type { XmlElement } from '@rgrove/parse-xml';
import { MANIFEST_FILE } from '../../manifest.ts';
import { xmlChildren } from '../../../ground/xml/tree.ts';
import { manifestRoot } from '../manifest.ts';
import type { Rule } from '../view.ts';

/** The manifest's own addresses are relative and stay inside the package, and a file's is a path alone. */
export const manifestUrls: Rule = (view) => {
  const root = manifestRoot(view);
  if (!root) return [];
  const faults = [root.attributes['xml:base']].flatMap(baseFault);
  for (const list of xmlChildren(root, 'resources')) {
    faults.push(...baseFault(list.attributes['xml:base']));
    for (const resource of xmlChildren(list, 'resource'))
      faults.push(
        ...baseFault(resource.attributes['xml:base']),
        ...resourceFaults([root, list, resource]),
      );
  }
  return faults.map(([what, why, fix]) => ({
    rule: 'manifest-urls',
    file: MANIFEST_FILE,
    what,
    why,
    fix,
  }));
};

type Fault = [what: string, why: string, fix: string];

const DEEP = 'An LMS serves the package from a folder deep inside.';
const PLAIN = 'Write the path of the file, seen from the root of the package.';

function resourceFaults(
  around: [root: XmlElement, list: XmlElement, resource: XmlElement],
): Fault[] {
  const [, , resource] = around;
  const base = around.map((each) => each.attributes['xml:base'] ?? '').join('');
  return [resource, ...xmlChildren(resource, 'file')].flatMap(
    ({ name, attributes: { href } }) => {
      if (href === undefined) return [];
      const said = `<${name} href="${href}">`;
      const isFile = name !== resource.name;
      const fault = pathFault(said, href, base);
      if (fault) return [fault];
      return isFile && /[?#]/.test(href)
        ? [
            [
              `${said} names more than a file.`,
              'An LMS looks in the zip for a file of that name, and finds none.',
              'Write the path alone. What a launch needs behind it stands on the resource or the item.',
            ],
          ]
        : [];
    },
  );
}

function pathFault(said: string, href: string, base: string): Fault | null {
  if (/^[/\\]/.test(href))
    return [`${said} starts at the server's root.`, DEEP, PLAIN];
  const path = (base + href).replace(/[?#].*$/s, '');
  if (path.includes('\\'))
    return [
      `${said} has a backslash.`,
      'Servers and LMSs know only the slash.',
      'Write / between folders.',
    ];
  if (goesOut(path))
    return [
      `${said} goes up and out of the package.`,
      'LMSs refuse it, or find nothing there.',
      PLAIN,
    ];
  return null;
}

/** Whether a path climbs above its root on the way. */
function goesOut(path: string): boolean {
  let depth = 0;
  for (const part of path.replaceAll(/%2e/gi, '.').split('/')) {
    if (part === '..') depth -= 1;
    else if (part !== '.' && part !== '') depth += 1;
    if (depth < 0) return true;
  }
  return false;
}

function baseFault(base: string | undefined): Fault[] {
  if (base === undefined || base === '') return [];
  const said = `xml:base="${base}"`;
  if (/^[/\\]/.test(base) || /^[a-z][a-z0-9+.-]*:/i.test(base))
    return [
      [
        `${said} leads out of the package.`,
        DEEP,
        'Write a path from its root, or leave xml:base out.',
      ],
    ];
  if (base.endsWith('/')) return [];
  return [
    [
      `${said} does not end in a slash.`,
      'Some LMSs put it before each href as it stands, others cut it back to the folder.',
      `Write xml:base="${base}/" if it is a folder.`,
    ],
  ];
}
