import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSite } from '../../../src/build/readSite.ts';
import { lintPackage } from '../../../src/packaging/lint/lintPackage.ts';
import { packageCourse } from '../../../src/packaging/packageCourse.ts';
import type { Files } from '../../../src/ground/files.ts';
import { unzipFiles } from '../../../src/ground/zip/unzip.ts';
import { DEFAULTS, fakeClosure, FIXTURES, schemas } from './support.ts';

const PACKAGES = join(FIXTURES, 'packages');
const BROKEN = readdirSync(join(PACKAGES, 'broken')).sort();

/** The sound package with the broken sample's files in place of its own. */
async function sample(name: string | null): Promise<Map<string, Uint8Array>> {
  const sound = await readSite(join(PACKAGES, 'valid'));
  const changed =
    name === null ? [] : await readSite(join(PACKAGES, 'broken', name));
  return new Map([...sound, ...changed]);
}

const print = (files: Files): string[] =>
  lintPackage(files).map(
    ({ rule, file, what }) => `[${rule}] ${file}: ${what}`,
  );

describe('the lint', () => {
  it('finds nothing in a package of ours', async () => {
    const { bytes } = packageCourse({
      files: await fakeClosure(),
      course: 'demo',
      options: DEFAULTS,
      schemas: await schemas(),
    });
    expect(print(unzipFiles(bytes))).toEqual([]);
  });

  it('finds nothing in a sound package of another maker', async () => {
    expect(print(await sample(null))).toEqual([]);
  });

  it.each(BROKEN)('says what is wrong with %s', async (name) => {
    const findings = print(await sample(name));
    expect(findings).not.toEqual([]);
    expect(findings).toMatchSnapshot();
  });

  it('gives the reason and the remedy with every finding', async () => {
    for (const name of BROKEN) {
      for (const { why, fix } of lintPackage(await sample(name))) {
        expect(
          [why, fix].map((text) => /^[A-Z].*[.)]$/.test(text)),
          `${name}: ${why} ${fix}`,
        ).toEqual([true, true]);
      }
    }
  });

  it('looks for the manifest at the root only', async () => {
    const inFolder = new Map(
      [...(await sample(null))].map(([path, bytes]) => [
        `course/${path}`,
        bytes,
      ]),
    );
    expect(lintPackage(inFolder)).toEqual([
      expect.objectContaining({
        rule: 'manifest-present',
        why: 'It was found at course/imsmanifest.xml, where no LMS looks.',
      }),
    ]);
  });

  it.each([
    ['../up.js', 'points outside its folder'],
    ['/root.js', 'starts or ends with a slash'],
    ['a//b.js', 'holds two in a row'],
    ['back\\slash.js', 'other characters'],
    ['a b.js', 'other characters'],
    ['ü.js', 'other characters'],
    ['.hidden.js', 'is hidden'],
    ['a/.git/x.js', 'is hidden'],
    ['__MACOSX/a.js', 'left over from a Mac'],
    ['a.mjs', 'Moodle'],
    ['a.php', 'may not serve: .php'],
    ['a.JS', 'may not serve: .JS'],
    ['a', 'has no extension'],
    ['Start.html', 'differs from Start.html only in case'],
  ])('refuses the name %s', async (path, what) => {
    const files = await sample(null);
    files.set(path, new Uint8Array());
    const findings = lintPackage(files).filter(({ rule }) => rule === 'names');
    expect(findings.map((finding) => finding.what).join()).toContain(what);
  });

  it('reads hrefs against xml:base, and unescapes them', async () => {
    const files = await sample(null);
    const manifest = new TextDecoder().decode(files.get('imsmanifest.xml'));
    const based = manifest
      .replace('<resource ', '<resource xml:base="assets/" ')
      .replaceAll('href="assets/', 'href="')
      .replaceAll('start.html', '../st%61rt.html');
    files.set('imsmanifest.xml', new TextEncoder().encode(based));
    expect(print(files)).toEqual([]);
  });
});
