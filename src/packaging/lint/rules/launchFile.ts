import { MANIFEST_FILE } from '../../manifest.ts';
import type { Files } from '../../../ground/files.ts';
import {
  manifestElements,
  manifestRoot,
  resourcesOf,
  type Resource,
} from '../manifest.ts';
import { launchFileWords } from '../../../words/workshop/packaging/lint/resources.ts';
import type { Told } from '../../../errors.ts';
import type { Rule } from '../view.ts';

/** Something can be launched: an item leads to a resource whose launch file is in the zip. */
export const launchFile: Rule = (view) => {
  const root = manifestRoot(view);
  if (!root) return [];
  const wanted = new Set(
    manifestElements(root, 'item').flatMap(
      ({ attributes }) => attributes['identifierref'] ?? [],
    ),
  );
  const faults =
    wanted.size === 0
      ? [launchFileWords.noItem]
      : resourcesOf(root).flatMap((resource) => {
          const { identifier } = resource;
          if (identifier === null || !wanted.has(identifier)) return [];
          return faultOf(identifier, resource, view.files) ?? [];
        });
  return faults.map((said) => ({
    rule: 'launch-file',
    file: MANIFEST_FILE,
    ...said,
  }));
};

function faultOf(
  identifier: string,
  { launch, files }: Resource,
  inZip: Files,
): Told | null {
  if (launch === null) return launchFileWords.noHref(identifier);
  if (!inZip.has(launch)) return launchFileWords.absent(identifier, launch);
  return files.includes(launch)
    ? null
    : launchFileWords.unlisted(identifier, launch);
}
