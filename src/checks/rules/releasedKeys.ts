import {
  changedCase,
  changedItem,
} from '../../domain/release/changedMeaning.ts';
import type { ChangedMeaning } from '../../domain/release/changedMeaning.ts';
import {
  meaningOfCase,
  meaningOfItem,
} from '../../domain/release/releasedMeaning.ts';
import type { Finding } from '../finding.ts';
import type { CourseRule } from '../rule.ts';
import type { YamlFile } from '../yamlFile.ts';

/**
 * A question or a case that means something else than in the release has a
 * raised revision: records say the revision, and would be read by the new key.
 */
export const releasedKeys: CourseRule = ({ items, cases, released }) => {
  const before = released.data;
  if (!before) return [];
  return [
    ...items.flatMap((file) => {
      const was = before.keys.find(({ id }) => id === file.name);
      if (!file.data || !was) return [];
      return changedItem(was, meaningOfItem(file.data)).map((change) =>
        findingOf(file, change, was),
      );
    }),
    ...cases.flatMap((file) => {
      const was = before.calls.find(({ id }) => id === file.name);
      if (!file.data || !was) return [];
      return changedCase(was, meaningOfCase(file.data)).map((change) =>
        findingOf(file, change, was),
      );
    }),
  ];
};

function findingOf(
  file: YamlFile<unknown> & { name: string },
  change: ChangedMeaning,
  { revision }: { revision: number },
): Finding {
  const raised = `revision: ${revision + 1}`;
  const back = change.what === 'revision';
  return {
    rule: 'released-keys',
    path: file.path,
    ...file.at(['revision']),
    message: `${file.name} ${wordsOf(change, revision)}: expected ${back ? `revision ${revision} or higher` : 'a raised revision'}, since records of revision ${revision} would be read ${readBy(change)}.`,
    fix: back
      ? `Write it like this: revision: ${revision}`
      : `If this is meant, write ${raised}; else take the change back.`,
  };
}

function wordsOf(change: ChangedMeaning, revision: number): string {
  const before = `revision ${revision} was released`;
  switch (change.what) {
    case 'revision':
      return `has revision ${change.now} and was released with ${change.released}`;
    case 'objective':
      return `counts for ${change.now}, and ${before} for ${change.released}`;
    case 'key':
      return `has the answer key ${change.now}, and ${before} with ${change.released}`;
    case 'words':
      return `has under ${change.now} what ${before} with under ${change.released}`;
    case 'truth':
      return `${change.variant} is ${change.now}, and ${before} as ${change.released}`;
    case 'judged':
      return `${change.variant} is judged otherwise than ${before}`;
    case 'variant':
      return `has no variant ${change.variant}, with which ${before}`;
  }
}

function readBy({ what }: ChangedMeaning): string {
  return what === 'objective'
    ? 'under another address'
    : 'by what the file says now';
}
