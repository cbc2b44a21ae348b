import { MANIFEST_FILE } from '../../manifest.ts';
import { manifestElements, manifestRoot, resourcesOf } from '../manifest.ts';
import type { Rule } from '../view.ts';

/** Something can be launched: an item leads to a resource whose launch file is in the zip. */
export const launchFile: Rule = (view) => {
  const root = manifestRoot(view);
  if (!root) return [];
  const finding = (what: string, why: string, fix: string) => ({
    rule: 'launch-file' as const,
    file: MANIFEST_FILE,
    what,
    why,
    fix,
  });
  const wanted = manifestElements(root, 'item').flatMap(
    ({ attributes }) => attributes['identifierref'] ?? [],
  );
  if (wanted.length === 0) {
    return [
      finding(
        'No item leads to a resource.',
        'The LMS has nothing to launch.',
        'Give the item an identifierref.',
      ),
    ];
  }
  return resourcesOf(root)
    .filter(
      ({ identifier }) => identifier !== null && wanted.includes(identifier),
    )
    .flatMap(({ identifier, launch, files }) => {
      const name = `Resource ${identifier ?? ''}`;
      if (launch === null) {
        return [
          finding(
            `${name} has no href.`,
            'The LMS has nothing to launch.',
            'Name the launch file in href.',
          ),
        ];
      }
      if (!view.files.has(launch)) {
        return [
          finding(
            `${name} launches ${launch}, which is not in the zip.`,
            'The learner would see an error.',
            'Add the file, or mend the href; case counts.',
          ),
        ];
      }
      if (!files.includes(launch)) {
        return [
          finding(
            `${name} does not list its own launch file ${launch}.`,
            'Some LMSs serve only listed files.',
            'Add it as a <file>.',
          ),
        ];
      }
      return [];
    });
};
