import { FILE_START } from './finding.ts';
import type { Finding, SourceFile } from './finding.ts';
import { atPath } from './oncePerFile.ts';
import { PLACES, rightPath } from './rightPath.ts';

/** A file that is called as no place is, and the path that it should have; null where none is likely. */
interface Misplaced {
  file: SourceFile;
  right: string | null;
}

/**
 * The files with each misplaced one where it belongs, and a finding for each of them: so
 * that nothing else is said about what a wrong name alone makes missing.
 */
export function filesInPlace(
  files: readonly SourceFile[],
  root: string,
): { files: SourceFile[]; settle: (findings: Finding[]) => Finding[] } {
  const misplaced = files.flatMap((file) => {
    const right = rightPath(file, root);
    return right === file.path ? [] : [{ file, right }];
  });
  const taken = new Set(files.map(({ path }) => path));
  const movedTo = new Map<string, SourceFile>();
  for (const { file, right } of misplaced)
    if (right !== null && !taken.has(right)) movedTo.set(right, file);
  const gone = new Set(misplaced.map(({ file }) => file));
  const moved = [...movedTo].map(([path, file]) => atPath(file, path));
  const told = misplaced.map((it) => findingOf(it, root, taken));
  return {
    files: [...files.filter((file) => !gone.has(file)), ...moved],
    settle: (findings) => [
      ...told,
      ...findings.map((it) => ({
        ...it,
        path: movedTo.get(it.path)?.path ?? it.path,
      })),
    ],
  };
}

function findingOf(
  { file: { path }, right }: Misplaced,
  root: string,
  taken: ReadonlySet<string>,
): Finding {
  const at = { rule: 'file-names', path, ...FILE_START } as const;
  if (right === null)
    return {
      ...at,
      message: `no file of this name is looked for: expected one of ${PLACES}.`,
      fix: `Give it the name that is meant, or move it out of ${root}/.`,
    };
  if (taken.has(right))
    return {
      ...at,
      message: `under this name the file is not found: expected ${right} alone, which is there too.`,
      fix: `Bring what ${right} still lacks over to it, and delete this file.`,
    };
  return {
    ...at,
    message: `under this name the file is not found: expected ${right}.`,
    fix: `Rename it to ${right}. If it is no part of the content, move it out of ${root}/.`,
  };
}
