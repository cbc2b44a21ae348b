import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import {
  COURSE_LICENCES,
  SITE_LICENCES,
} from '../../src/build/licences/licences.ts';
import { copyrightOf } from '../../src/build/licences/part.ts';
import { rowsUnder } from '../../src/build/licences/thirdParty.ts';

const THIRD_PARTY = readFileSync('THIRD-PARTY.md', 'utf8');
const PART = /^(\S+ \d\S*) \((.+)\)$/gm;

/** The packages that a built file of licences names, as rows of THIRD-PARTY.md. */
function rowsOf(file: string): string[][] {
  const text = readFileSync(`dist/site/${file}`, 'utf8');
  // Between two lines of = stand names, after the second the text of their licence.
  const [, ...pieces] = text.split(/^={72}\n/m);
  return pieces.flatMap((piece, at) => {
    if (at % 2 === 1) return [];
    const licence = pieces[at + 1] ?? '';
    const parts = [...piece.matchAll(PART)];
    return parts.map(([, part = '', spdx = '']) => {
      expect(licence.length, `the licence of ${part}`).toBeGreaterThan(400);
      return [part, spdx, copyrightOf(licence)];
    });
  });
}

const byName = (rows: string[][]): string[] =>
  rows.map((row) => `| ${row.join(' | ')} |`).sort();

for (const [file, heading, some] of [
  [COURSE_LICENCES, '## In the course, and so in every package', 'preact '],
  [SITE_LICENCES, '## In the pages around the course', 'fflate '],
] as const) {
  test(`THIRD-PARTY.md names the packages in ${file} of the build, and no other`, () => {
    const built = byName(rowsOf(file));
    expect(built.some((row) => row.startsWith(`| ${some}`))).toBe(true);
    expect(byName(rowsUnder(THIRD_PARTY, heading))).toEqual(built);
  });
}
