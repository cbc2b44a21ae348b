import type { Files } from '../../../ground/files.ts';
import { addressWords } from '../../../words/workshop/packaging/lint/addresses.ts';
import type { Told } from '../../../errors.ts';
import type { Found } from '../references.ts';
import type { Rule } from '../view.ts';

/** Every URL into the package is relative and leads to a file that is there. */
export const relativeUrls: Rule = ({ references, files }) =>
  references.flatMap((found) => {
    const fault = faultOf(found, files);
    if (fault === null) return [];
    return [{ rule: 'relative-urls', file: found.file, ...fault }];
  });

function faultOf({ url, use, reference }: Found, files: Files): Told | null {
  if (reference.kind === 'unreadable') return addressWords.unreadable(url);
  if (reference.kind !== 'internal') return null;
  if (reference.absolute) return addressWords.fromRoot(url);
  if (files.has(reference.path)) return null;
  return use === 'load'
    ? addressWords.loadsNothing(url)
    : addressWords.leadsNowhere(url);
}
