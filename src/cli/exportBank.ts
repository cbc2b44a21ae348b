import { readBanks } from '../build/readBanks.ts';
import { holdError } from '../errors.ts';
import { moodleXml } from '../packaging/bank/moodleXml.ts';
import type { CourseBank } from '../packaging/bank/readBank.ts';
import { encodeText, sha256Hex } from '../ground/bytes.ts';
import { bankRefused } from '../words/workshop/cli/package/refusals.ts';
import { bankLines } from '../words/workshop/cli/package/said.ts';
import { writeWithSums } from './writeWithSums.ts';
import { say } from './terminal.ts';

/** The formats that the item bank is exported in. */
const FORMATS = ['moodle-xml'];

/** Writes the item bank of a course of a built site, or of every one, as Moodle XML, and prints how many items of each kind it holds. */
export async function exportBank(
  site: string,
  out: string,
  course: string | null,
): Promise<void> {
  const banks = await readBanks(site, course);
  const files = banks.map((bank) => {
    const bytes = encodeText(moodleXml(bank));
    const name = `${bank.course}-bank-moodle.xml`;
    return { name, bytes, sha256: sha256Hex(bytes), bank };
  });
  const written = await writeWithSums(files, out);
  for (const { name, bytes, sha256, bank } of files) {
    const { title, release, items } = bank;
    say(
      [
        bankLines.file(name, bytes.length, items.length, byKind(bank)),
        `  ${bankLines.course(title, `${release.version}+${release.hash}`)}`,
        `  sha256 ${sha256}`,
      ].join('\n'),
    );
  }
  say(written);
}

/**
 * Checks what was asked for together with `--bank`: a known format, and no
 * option of a package. Throws a HoldError that says what to leave out.
 */
export function requireBankOptions(
  format: string,
  ofPackages: Record<string, unknown>,
): void {
  if (!FORMATS.includes(format)) {
    throw holdError(bankRefused.format(JSON.stringify(format), FORMATS));
  }
  const given = Object.entries(ofPackages)
    .filter(([, value]) => value !== undefined)
    .map(([name]) => `--${name}`);
  if (given.length === 0) return;
  throw holdError(bankRefused.options(given));
}

function byKind({ items }: CourseBank): string {
  const kinds = [...new Set(items.map(({ kind }) => kind))];
  return kinds
    .map((kind) => {
      const count = items.filter((item) => item.kind === kind).length;
      return `${count} ${kind}`;
    })
    .join(', ');
}
