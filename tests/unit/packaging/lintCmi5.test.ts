import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { readSite } from '../../../src/build/readSite.ts';
import { encodeText } from '../../../src/ground/bytes.ts';
import { STRUCTURE_FILE } from '../../../src/packaging/cmi5Structure.ts';
import { lintPackage } from '../../../src/packaging/lint/lintPackage.ts';
import { unzipFiles } from '../../../src/ground/zip/unzip.ts';
import { readOptions } from '../../../src/packaging/options.ts';
import { FIXTURES, packageDemo, textOf } from './support.ts';

const PACKAGES = join(FIXTURES, 'packages/cmi5');
const BROKEN = readdirSync(join(PACKAGES, 'broken')).sort();

/** The sound package, with the broken sample's course structure in place of its own. */
async function sample(name: string | null): Promise<Map<string, Uint8Array>> {
  const files = await readSite(join(PACKAGES, 'valid'));
  if (name !== null)
    files.set(
      STRUCTURE_FILE,
      readFileSync(join(PACKAGES, 'broken', name, STRUCTURE_FILE)),
    );
  return files;
}

describe('the lint of a cmi5 package', () => {
  it('finds nothing in ours', async () => {
    const options = readOptions({ standard: 'cmi5' });
    const { bytes } = await packageDemo(undefined, options);
    expect(lintPackage(unzipFiles(bytes))).toEqual([]);
  });

  it('finds nothing in a sound one with objectives, blocks and a maker’s own elements', async () => {
    expect(lintPackage(await sample(null))).toEqual([]);
  });

  it(
    'holds for sound what the schema takes too',
    { timeout: 30_000 },
    async () => {
      const xsd = readFileSync(
        join(FIXTURES, 'cmi5/CourseStructure.xsd'),
        'utf8',
      );
      const { valid, errors } = await validateXML({
        xml: [
          {
            fileName: STRUCTURE_FILE,
            contents: textOf(await sample(null), STRUCTURE_FILE),
          },
        ],
        schema: [{ fileName: 'CourseStructure.xsd', contents: xsd }],
      });
      expect(errors).toEqual([]);
      expect(valid).toBe(true);
    },
  );

  it.each(BROKEN)('says what is wrong with %s', async (name) => {
    const findings = lintPackage(await sample(name));
    expect(findings).not.toEqual([]);
    expect(
      findings.map(({ rule, file, what, why, fix }) => [
        `[${rule}] ${file}: ${what}`,
        why,
        fix,
      ]),
    ).toMatchSnapshot();
  });

  it('names cmi5.xml, gives the reason and the remedy, and no file of ours', async () => {
    for (const name of BROKEN)
      for (const { file, what, why, fix } of lintPackage(await sample(name))) {
        expect(file).toBe(STRUCTURE_FILE);
        const text = `${what} ${why} ${fix}`;
        expect(text).not.toMatch(/\.ts\b|undefined|\[object/);
        for (const each of [why, fix])
          expect(each, name).toMatch(/^[A-Z].*[.)]$/s);
      }
  });
});

describe('a package without cmi5.xml at its root', () => {
  /** What is said where the course structure lies under another name. */
  async function saidOf(path: string) {
    const files = await sample(null);
    const structure = textOf(files, STRUCTURE_FILE);
    files.delete(STRUCTURE_FILE);
    files.set(path, encodeText(structure));
    return lintPackage(files);
  }

  it.each([
    ['course/cmi5.xml', 'It was found at course/cmi5.xml, where no LMS looks.'],
    ['CMI5.xml', 'It was found at CMI5.xml, where no LMS looks.'],
    [
      'structure.xml',
      'The file structure.xml has what belongs in it, and no LMS looks there.',
    ],
  ])('is told that it lies at %s', async (path, why) => {
    expect(await saidOf(path)).toEqual([
      expect.objectContaining({
        rule: 'manifest-present',
        file: 'cmi5.xml',
        what: 'There is no cmi5.xml at the root.',
        why,
      }),
    ]);
  });

  it('and without imsmanifest.xml either is told of both', async () => {
    const files = await sample(null);
    files.delete(STRUCTURE_FILE);
    expect(lintPackage(files)).toEqual([
      expect.objectContaining({
        rule: 'manifest-present',
        what: 'There is neither an imsmanifest.xml of SCORM nor a cmi5.xml of cmi5 at the root.',
      }),
    ]);
  });
});
