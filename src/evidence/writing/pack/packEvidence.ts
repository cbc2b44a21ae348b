import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

import { HoldError } from '../../../errors.ts';
import { byCodeUnit } from '../../../ground/bytes.ts';
import { zipParts, type PartedFile } from '../../../ground/zip/zipFiles.ts';
import type { ReportWithRecords } from '../../known/report/report.ts';
import { addedWords } from '../../../words/workshop/evidence/writing/pack.ts';
import { textParts } from '../tables/textParts.ts';
import { ourFiles, type OurFiles, type PackFile } from './ourFiles.ts';
import { readmeText } from './readme.ts';
import { releaseFiles } from './releaseFiles.ts';

export interface PackInput {
  evidence: ReportWithRecords;
  /** Each `release.json` that was given, bytes as they are. */
  releases: readonly Uint8Array[];
  /** What else belongs in, such as settings.json to make the pack again. */
  files: readonly ExtraFile[];
  /** The files that were read, and sentences about those that are left out. */
  sources?: OurFiles;
}

export interface ExtraFile {
  /** Letters, digits, `.`, `_`, `-` and `+`; folders with `/`. */
  name: string;
  bytes: Uint8Array;
}

const NAME =
  /^(?:[A-Za-z0-9_][A-Za-z0-9._+-]*\/)*[A-Za-z0-9_][A-Za-z0-9._+-]*$/;

/**
 * The pack for an auditor as a zip. The same input gives the same bytes, whatever the
 * order of records, releases and files. SHA256SUMS stands last in it and names all others.
 * @throws HoldError when an extra file has a name that cannot stand in the pack, or that is taken.
 */
export function packEvidence(input: PackInput): Promise<Uint8Array> {
  return zipParts(partsOf(input));
}

async function* partsOf(input: PackInput): AsyncGenerator<PartedFile> {
  let sums = '';
  for (const { name, parts } of filesOf(input)) {
    const hash = sha256.create();
    yield { name, parts: summed(await parts(), hash) };
    // Here the zip has taken the parts.
    sums += `${bytesToHex(hash.digest())}  ${name}\n`;
  }
  yield { name: 'SHA256SUMS', parts: textParts([sums]) };
}

function* summed(
  parts: Iterable<Uint8Array>,
  hash: { update(part: Uint8Array): unknown },
): Generator<Uint8Array> {
  for (const part of parts) {
    hash.update(part);
    yield part;
  }
}

/** By name. */
function filesOf(input: PackInput): PackFile[] {
  const { files: ours, leftOut } = ourFiles(input.evidence);
  const { sources = { files: [], leftOut: [] } } = input;
  const files = new Map(ours.map((file) => [file.name, file]));
  for (const [name, bytes] of releaseFiles(input.releases))
    files.set(name, { name, parts: () => [bytes] });
  for (const file of sources.files) files.set(file.name, file);
  for (const { name, bytes } of input.files) {
    refuseName(name, files);
    files.set(name, { name, parts: () => [bytes] });
  }
  const names = [...files.keys()].sort(byCodeUnit);
  const readme = readmeText(input.evidence.report, names, [
    ...leftOut,
    ...sources.leftOut,
  ]);
  files.set('README.txt', {
    name: 'README.txt',
    parts: () => textParts([readme]),
  });
  return [...files.values()].sort((a, b) => byCodeUnit(a.name, b.name));
}

function refuseName(name: string, files: ReadonlyMap<string, PackFile>): void {
  const why =
    files.has(name) || name === 'README.txt' || name === 'SHA256SUMS'
      ? addedWords.taken
      : NAME.test(name)
        ? null
        : addedWords.letters;
  if (why === null) return;
  throw new HoldError(
    addedWords.refused(JSON.stringify(name.slice(0, 100))),
    why,
    addedWords.fix,
  );
}
