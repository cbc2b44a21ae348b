import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { decodeText } from '../../../src/ground/bytes.ts';
import { type Manifest, manifestFor } from '../../../src/packaging/manifest.ts';
import { readOptions } from '../../../src/packaging/options.ts';
import { unzipFiles } from '../../../src/ground/zip/unzip.ts';
import { FIXTURES, packageDemo, schemas, textOf } from './support.ts';

type Standard2004 = 'scorm2004-4th' | 'scorm2004-3rd';
const STANDARDS = ['scorm2004-4th', 'scorm2004-3rd'] as const;

/** What the schema files that a package carries say about a manifest; empty when it is valid. */
async function faults(
  standard: Standard2004,
  contents: string,
): Promise<string[]> {
  const driver = join(FIXTURES, 'packages/scorm2004-all.xsd');
  const { valid, errors } = await validateXML({
    xml: [{ fileName: 'imsmanifest.xml', contents }],
    schema: [
      {
        fileName: 'scorm2004-all.xsd',
        contents: await readFile(driver, 'utf8'),
      },
    ],
    preload: [...(await schemas(standard))].map(([fileName, bytes]) => ({
      fileName,
      contents: decodeText(bytes),
    })),
  });
  return valid ? [] : errors.map(({ message }) => message);
}

const plain: Manifest = {
  course: 'mfa-exceptions',
  version: '1.0.0',
  title: 'Hold the Line',
  mastery: null,
  files: ['assets/a.js', 'imscp_v1p1.xsd', 'index.html'],
};

// Each starts xmllint anew, which takes its time on a busy machine.
describe.each(STANDARDS)(
  'the manifest of %s',
  { timeout: 30_000 },
  (standard) => {
    it.each([
      ['of a plain course', plain],
      ['with a pass mark', { ...plain, mastery: 66.67 }],
      ['with a title to escape', { ...plain, title: '<b> & "c"' }],
    ])(
      '%s is valid by the schema files it travels with',
      async (_what, from) => {
        expect(await faults(standard, manifestFor(standard, from))).toEqual([]);
      },
    );

    it('of a packaged site is valid too, and the package passes the lint', async () => {
      const options = readOptions({ standard, mastery: '80' });
      const { bytes } = await packageDemo(undefined, options);
      const text = textOf(unzipFiles(bytes), 'imsmanifest.xml');
      expect(await faults(standard, text)).toEqual([]);
    });

    it.each([
      ['adlnav:hideLMSUI>previous', 'adlnav:hideLMSUI>Previous'],
      ['minNormalizedMeasure>0.8', 'minNormalizedMeasure>80'],
    ])('would be refused by them with %s as %s', async (from, to) => {
      const broken = manifestFor(standard, { ...plain, mastery: 80 });
      expect(broken).toContain(from);
      expect(await faults(standard, broken.replaceAll(from, to))).not.toEqual(
        [],
      );
    });

    it('has the identifiers of every other standard and release', () => {
      const identifiers = (text: string) =>
        text.match(/identifier(?:ref)?="[^"]*"/g);
      expect(identifiers(manifestFor(standard, plain))).toEqual(
        identifiers(
          manifestFor('scorm12', { ...plain, version: '2.0.0', title: 'x' }),
        ),
      );
    });

    it('tells the LMS to take the verdict from the course', () => {
      const text = manifestFor(standard, plain);
      expect(text).toContain('adlcp:scormType="sco" href="index.html"');
      expect(text).toContain(
        '<imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>',
      );
      expect(text).toContain('<imsss:controlMode choice="true" flow="true"/>');
      expect(text).not.toMatch(/completionThreshold|primaryObjective/);
    });

    it('measures the pass mark from 0 to 1 where one is chosen', () => {
      expect(manifestFor(standard, { ...plain, mastery: 66.67 })).toContain(
        '<imsss:minNormalizedMeasure>0.6667</imsss:minNormalizedMeasure>',
      );
    });
  },
);

it.each([
  ['scorm2004-4th', '2004 4th Edition'],
  ['scorm2004-3rd', '2004 3rd Edition'],
] as const)('%s states %s as text that LMSs compare', (standard, text) => {
  expect(manifestFor(standard, plain)).toContain(
    `<schemaversion>${text}</schemaversion>`,
  );
});
