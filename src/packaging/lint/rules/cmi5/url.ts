import { readReference } from '../../../paths.ts';
import type { Files } from '../../../../ground/files.ts';
import { called, structureRule, unitsOf, urlOf } from '../../structure.ts';
import { urlWords } from '../../../../words/workshop/packaging/lint/cmi5/url.ts';
import type { Told } from '../../../../errors.ts';

/** Every AU's address is the plain path of a file in the zip, as the standard wants it of media that travel along (14.1). */
export const cmi5Url = structureRule('cmi5-url', (root, { files }) =>
  unitsOf(root, 'au').flatMap(
    (au) => faultOf(called(au), urlOf(au), files) ?? [],
  ),
);

function faultOf(au: string, url: string, files: Files): Told | null {
  const path = url.replace(/[?#].*$/s, '');
  if (files.has(path)) return null;
  if (url === '') return urlWords.none(au);
  if (/^[a-z][a-z0-9+.-]*:/i.test(path)) return urlWords.elsewhere(au, url);
  const reference = readReference(url, '');
  if (reference.kind === 'unreadable') return urlWords.unreadable(au, url);
  if (/^[/\\]/.test(path)) return urlWords.fromRoot(au, url);
  if (/(^|[/\\])(\.|%2e){2}([/\\]|$)/i.test(path))
    return urlWords.goesUp(au, url);
  const meant = reference.kind === 'internal' ? reference.path : '';
  const near = [...files.keys()].find(
    (name) => name.toLowerCase() === meant.toLowerCase(),
  );
  return near === undefined
    ? urlWords.absent(au, url)
    : urlWords.otherCase(au, url, near);
}
