import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { HoldError } from '../errors.ts';
import { byCodeUnit } from '../ground/bytes.ts';
import { noReason } from '../words/workshop/cli/command.ts';
import { folderRefused } from '../words/workshop/cli/package/refusals.ts';
import { writtenTo } from '../words/workshop/cli/package/said.ts';

const SUMS = 'SHA256SUMS';

/** A file to hand out; `sha256` is lower-case hex of `bytes`. */
export interface SummedFile {
  name: string;
  bytes: Uint8Array;
  sha256: string;
}

/** A text that explains one of the files. */
export interface TextBeside {
  name: string;
  text: string;
}

/**
 * Writes the files into a folder, and their checksums into SHA256SUMS. Texts
 * beside them get no sum. Sums of
 * other files that still lie there stay: zips and banks are made by two runs.
 * Returns the sentence that says where it wrote. Throws a HoldError when the folder cannot be written to.
 */
export async function writeWithSums(
  files: readonly SummedFile[],
  out: string,
  beside: readonly TextBeside[] = [],
): Promise<string> {
  try {
    await mkdir(out, { recursive: true });
    for (const { name, bytes } of files)
      await writeFile(join(out, name), bytes);
    for (const { name, text } of beside) await writeFile(join(out, name), text);
    const names = new Set(files.map(({ name }) => name));
    const others = (await sumsIn(out)).filter(
      ({ name }) => !names.has(name) && existsSync(join(out, name)),
    );
    const lines = [...files, ...others]
      .sort((a, b) => byCodeUnit(a.name, b.name))
      .map(({ name, sha256 }) => `${sha256}  ${name}\n`);
    await writeFile(join(out, SUMS), lines.join(''));
  } catch (error) {
    const { what, fix } = folderRefused(out);
    const why = error instanceof Error ? error.message : noReason;
    throw new HoldError(what, why, fix);
  }
  return writtenTo(relative(process.cwd(), out) || '.', SUMS);
}

async function sumsIn(out: string): Promise<Omit<SummedFile, 'bytes'>[]> {
  const path = join(out, SUMS);
  if (!existsSync(path)) return [];
  return (await readFile(path, 'utf8')).split('\n').flatMap((line) => {
    const [, sha256, name] = /^([0-9a-f]{64}) {2}([^/]+)$/.exec(line) ?? [];
    return sha256 !== undefined && name !== undefined ? [{ sha256, name }] : [];
  });
}
