import { HoldError } from '../../errors.ts';
import { byCodeUnit, encodeText, sha256Hex } from '../../packaging/bytes.ts';
import { zipFiles } from '../../packaging/zip.ts';
import type { ReportWithRecords } from '../report/report.ts';
import { textBytes } from '../writers/textBytes.ts';
import { ourFiles } from './ourFiles.ts';
import { readmeText } from './readme.ts';
import { releaseFiles } from './releaseFiles.ts';

export interface PackInput {
  evidence: ReportWithRecords;
  /** Each `release.json` that was given, bytes as they are. */
  releases: readonly Uint8Array[];
  /** What else belongs in, such as settings.json to make the pack again. */
  files: readonly ExtraFile[];
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
 * order of records, releases and files.
 * @throws HoldError when an extra file has a name that cannot stand in the pack, or that is taken.
 */
export async function packEvidence(input: PackInput): Promise<Uint8Array> {
  return zipFiles(await packFiles(input));
}

/** The files of {@link packEvidence} by name, for a folder instead of a zip; SHA256SUMS names them all. */
export async function packFiles(
  input: PackInput,
): Promise<Map<string, Uint8Array>> {
  const { files: ours, leftOut } = await ourFiles(input.evidence);
  const files = new Map([...ours, ...releaseFiles(input.releases)]);
  for (const { name, bytes } of input.files) {
    refuseName(name, files);
    files.set(name, bytes);
  }
  const names = [...files.keys()].sort(byCodeUnit);
  files.set(
    'README.txt',
    encodeText(readmeText(input.evidence.report, names, leftOut)),
  );
  files.set('SHA256SUMS', textBytes(sums(files)));
  return new Map([...files].sort(([a], [b]) => byCodeUnit(a, b)));
}

function refuseName(
  name: string,
  files: ReadonlyMap<string, Uint8Array>,
): void {
  const why =
    files.has(name) || name === 'README.txt' || name === 'SHA256SUMS'
      ? 'The pack has a file of this name already.'
      : NAME.test(name)
        ? null
        : 'A name in the pack has letters, digits, dots, hyphens, plus signs and underscores, and no part of it begins with a dot.';
  if (why === null) return;
  throw new HoldError(
    `The file ${JSON.stringify(name.slice(0, 100))} cannot be added to the pack.`,
    why,
    'Give the file another name.',
  );
}

function* sums(files: ReadonlyMap<string, Uint8Array>): Generator<string> {
  for (const [name, bytes] of [...files].sort(([a], [b]) => byCodeUnit(a, b)))
    yield `${sha256Hex(bytes)}  ${name}\n`;
}
