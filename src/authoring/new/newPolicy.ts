import type { SourceFile } from '../../checks/finding.ts';
import { readers } from '../../checks/readers.ts';
import { HoldError } from '../../errors.ts';
import { Draft } from './draft.ts';
import type { NewFiles } from './draft.ts';
import { policyText } from './policyText.ts';
import { requireName } from './wanted.ts';
import type { Wanted } from './wanted.ts';

/** A policy to package with, which begins as the one in force. */
export function newPolicy(
  wanted: Wanted,
  files: readonly SourceFile[],
  root: string,
): NewFiles {
  const name = requireName(wanted, 'night-shift');
  const own = `${root}/policy.yaml`;
  const { data } = readers.policy(
    own,
    files.find(({ path }) => path === own),
  );
  if (data === null) {
    throw new HoldError(
      `${own} cannot be read.`,
      'A new policy begins as the one in force.',
      'Run npm run check, and mend what it finds in that file first.',
    );
  }
  const path = `${root}/policies/${name}.yaml`;
  const draft = new Draft(files, root);
  draft.create(path, policyText(path, data));
  return draft.done([
    `Change the rules in ${path}; docs/authors/policy.md says what each does.`,
    'npm run check -- --walks proves every call under it.',
    `npm run package -- --policy ${path} makes a package that follows it.`,
  ]);
}
