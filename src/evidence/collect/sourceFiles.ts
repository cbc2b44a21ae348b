import { byCodeUnit } from '../../ground/bytes.ts';
import type { FileFacts } from '../vocabulary/fileRead.ts';
import type { InputFile } from '../reading/files/inputFile.ts';
import type { OurFiles, PackFile } from '../writing/pack/ourFiles.ts';
import { leftOutWords } from '../../words/workshop/evidence/writing/pack.ts';

/** A file that was read, as it can be gone through again. */
export interface GivenFile extends Pick<FileFacts, 'file' | 'sha256'> {
  input: InputFile;
}

/** A larger file stays out: it would stand in memory as a whole. */
const MOST_BYTES = 64_000_000;

/** Why none of them goes in; null where they do. */
type LeftOutBecause = 'names' | 'asked' | null;

const BECAUSE = {
  names: leftOutWords.sourcesForNames,
  asked: leftOutWords.sourcesAsked,
};

/** The files that were read, each once, under names that any system can write. */
export function sourceFiles(
  given: readonly GivenFile[],
  because: LeftOutBecause,
): OurFiles {
  if (given.length === 0) return { files: [], leftOut: [] };
  if (because !== null) return { files: [], leftOut: [BECAUSE[because]] };
  const bySum = new Map(
    given
      .toSorted((a, b) => byCodeUnit(b.file, a.file))
      .map((one) => [one.sha256, one]),
  );
  const all = [...bySum.values()].sort((a, b) => byCodeUnit(a.file, b.file));
  const names = Map.groupBy(all, ({ file }) => plainName(file).toLowerCase());
  const files: PackFile[] = [];
  const leftOut: string[] = [];
  for (const one of all) {
    const { file, sha256, input } = one;
    const plain = plainName(file);
    const isOnly = names.get(plain.toLowerCase())?.length === 1;
    if (input.size > MOST_BYTES)
      leftOut.push(
        leftOutWords.large(file, Math.round(input.size / 1_000_000)),
      );
    else
      files.push({
        name: `source/${isOnly ? plain : `${sha256.slice(0, 8)}-${plain}`}`,
        parts: () => piecesOf(input),
      });
  }
  return { files, leftOut };
}

/** Letters, digits, dots, hyphens and underscores; no dot at its beginning. */
function plainName(file: string): string {
  const plain = file.replace(/[^A-Za-z0-9._-]+/g, '_').replace(/^[._-]+/, '');
  return plain === '' ? 'file' : plain.slice(-100).replace(/^[._-]+/, '');
}

async function piecesOf(input: InputFile): Promise<Uint8Array[]> {
  const pieces: Uint8Array[] = [];
  for await (const piece of input.pieces()) pieces.push(piece);
  return pieces;
}
