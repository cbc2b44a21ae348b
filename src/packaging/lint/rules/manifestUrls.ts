import type { XmlElement } from '@rgrove/parse-xml';
import { MANIFEST_FILE } from '../../manifest.ts';
import { xmlChildren } from '../../../ground/xml/tree.ts';
import { manifestRoot } from '../manifest.ts';
import { manifestUrlWords } from '../../../words/workshop/packaging/lint/resources.ts';
import type { Told } from '../../../errors.ts';
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
  return faults.map((said) => ({
    rule: 'manifest-urls',
    file: MANIFEST_FILE,
    ...said,
  }));
};

function resourceFaults(
  around: [root: XmlElement, list: XmlElement, resource: XmlElement],
): Told[] {
  const [, , resource] = around;
  const base = around.map((each) => each.attributes['xml:base'] ?? '').join('');
  return [resource, ...xmlChildren(resource, 'file')].flatMap(
    ({ name, attributes: { href } }) => {
      if (href === undefined) return [];
      const tag = `<${name} href="${href}">`;
      const isFile = name !== resource.name;
      const fault = pathFault(tag, href, base);
      if (fault) return [fault];
      return isFile && /[?#]/.test(href)
        ? [manifestUrlWords.moreThanFile(tag)]
        : [];
    },
  );
}

function pathFault(tag: string, href: string, base: string): Told | null {
  if (/^[/\\]/.test(href)) return manifestUrlWords.fromRoot(tag);
  const path = (base + href).replace(/[?#].*$/s, '');
  if (path.includes('\\')) return manifestUrlWords.backslash(tag);
  return goesOut(path) ? manifestUrlWords.goesOut(tag) : null;
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

function baseFault(base: string | undefined): Told[] {
  if (base === undefined || base === '') return [];
  if (/^[/\\]/.test(base) || /^[a-z][a-z0-9+.-]*:/i.test(base))
    return [manifestUrlWords.baseElsewhere(base)];
  return base.endsWith('/') ? [] : [manifestUrlWords.baseWithoutSlash(base)];
}
