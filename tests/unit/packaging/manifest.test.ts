import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { decodeText } from '../../../src/ground/bytes.ts';
import { type Manifest, manifestFor } from '../../../src/packaging/manifest.ts';
import { identifiersOf } from '../../../src/packaging/names.ts';
import { packageCourse } from '../../../src/packaging/packageCourse.ts';
import { unzipFiles } from '../../../src/ground/zip/unzip.ts';
import { DEFAULTS, fakeClosure, FIXTURES, schemas, textOf } from './support.ts';

let driver: string;
let xsd: { fileName: string; contents: string }[];

beforeAll(async () => {
  driver = await readFile(join(FIXTURES, 'packages/scorm12-all.xsd'), 'utf8');
  xsd = [...(await schemas())].map(([fileName, bytes]) => ({
    fileName,
    contents: decodeText(bytes),
  }));
});

/** What the real schema files of SCORM 1.2 say about a manifest; empty when it is valid. */
async function faults(contents: string): Promise<string[]> {
  const { valid, errors } = await validateXML({
    xml: [{ fileName: 'imsmanifest.xml', contents }],
    schema: [{ fileName: 'scorm12-all.xsd', contents: driver }],
    preload: xsd,
  });
  if (valid) return [];
  return errors
    .filter(({ loc }) => loc?.fileName === 'imsmanifest.xml')
    .map(({ message }) => message);
}

const manifest12 = (from: Manifest) => manifestFor('scorm12', from);

const plain: Manifest = {
  course: 'mfa-exceptions',
  version: '1.0.0',
  title: 'Hold the Line',
  mastery: null,
  files: ['assets/a.js', 'imscp_rootv1p1p2.xsd', 'index.html'],
};

// Each starts xmllint anew, which takes its time on a busy machine.
describe('the manifest', { timeout: 30_000 }, () => {
  it.each([
    ['of a plain course', plain],
    ['with a pass mark', { ...plain, mastery: 80 }],
    [
      'with a title that XML must escape',
      { ...plain, title: '<b> & "c" \u0000\u{1F512}\uD800 é' },
    ],
  ])(
    '%s is valid by the schema files it travels with',
    async (_what, manifest) => {
      expect(await faults(manifest12(manifest))).toEqual([]);
    },
  );

  it('of a packaged site is valid too', async () => {
    const made = packageCourse({
      files: await fakeClosure(),
      course: 'demo',
      options: DEFAULTS,
      schemas: await schemas(),
    });
    expect(
      await faults(textOf(unzipFiles(made.bytes), 'imsmanifest.xml')),
    ).toEqual([]);
  });

  it('would be refused by them if it were not', async () => {
    const broken = manifest12(plain).replace('identifier="mfa-exceptions"', '');
    expect((await faults(broken)).join()).toContain("'identifier' is required");
    expect(
      await faults(manifest12(plain).replace('scormtype', 'scormType')),
    ).not.toEqual([]);
  });

  it('keeps its identifiers from release to release', () => {
    expect(identifiersOf('mfa-exceptions')).toEqual({
      manifest: 'mfa-exceptions',
      organization: 'mfa-exceptions-org',
      item: 'mfa-exceptions-item',
      resource: 'mfa-exceptions-sco',
    });
    expect(
      manifest12({ ...plain, version: '2.0.0', title: 'Other' }).match(
        /identifier(?:ref)?="[^"]*"/g,
      ),
    ).toEqual(manifest12(plain).match(/identifier(?:ref)?="[^"]*"/g));
  });

  it('states the version as text that LMSs compare, and no pass mark unless asked', () => {
    const text = manifest12(plain);
    expect(text).toContain('<schemaversion>1.2</schemaversion>');
    expect(text).toContain('adlcp:scormtype="sco" href="index.html"');
    expect(text).not.toContain('masteryscore');
    expect(manifest12({ ...plain, mastery: 80 })).toContain(
      '<adlcp:masteryscore>80</adlcp:masteryscore>',
    );
  });

  it('has one organization, one item and one SCO', () => {
    const text = manifest12(plain);
    for (const element of ['organization ', 'item ', 'resource ']) {
      expect(text.split(`<${element}`)).toHaveLength(2);
    }
  });
});
