import { beforeAll, describe, expect, it } from 'vitest';
import { encodeText } from '../../../src/ground/bytes.ts';
import { lintPackage } from '../../../src/packaging/lint/lintPackage.ts';
import { MANIFEST_FILE } from '../../../src/packaging/manifest.ts';
import { readOptions } from '../../../src/packaging/options.ts';
import type { Files } from '../../../src/ground/files.ts';
import { unzipFiles } from '../../../src/ground/zip/unzip.ts';
import { packageDemo, textOf } from './support.ts';

let sound: Files;

beforeAll(async () => {
  const options = readOptions({ standard: 'scorm2004-4th', mastery: '80' });
  const { bytes } = await packageDemo(undefined, options);
  sound = unzipFiles(bytes);
});

/** The rules that a change of words in the manifest breaks, and their remedies. */
function broken(from: string, to: string): string[] {
  const manifest = textOf(sound, MANIFEST_FILE);
  if (!manifest.includes(from)) throw new Error(`No ${from} in the manifest.`);
  const files = new Map(sound);
  files.set(MANIFEST_FILE, encodeText(manifest.replaceAll(from, () => to)));
  return lintPackage(files).map(({ rule, fix }) => `${rule}: ${fix}`);
}

const DELIVERY =
  '<imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>';

describe('the lint of a SCORM 2004 package', () => {
  it('finds nothing in ours', () => {
    expect(lintPackage(sound)).toEqual([]);
  });

  it.each([
    [
      '>2004 4th Edition<',
      '> 2004 4th Edition <',
      'schema-version: Write <schemaversion>2004 4th Edition</schemaversion> or <schemaversion>2004 3rd Edition</schemaversion>, without spaces or line breaks.',
    ],
    [
      '>2004 4th Edition<',
      '>1.2<',
      'schema-version: Write <schemaversion>2004 4th Edition</schemaversion> or <schemaversion>2004 3rd Edition</schemaversion>, without spaces or line breaks.',
    ],
    [
      'adlcp:scormType',
      'adlcp:scormtype',
      'scorm-type: Write adlcp:scormType="sco" on the resource that starts the course, with a capital T.',
    ],
    [
      'xmlns:imsss=',
      'xmlns:ss=',
      'prefixes: Declare xmlns:imsss="http://www.imsglobal.org/xsd/imsss" on <manifest> and use that prefix.',
    ],
    [
      'xmlns:adlnav=',
      'xmlns:nav=',
      'prefixes: Declare xmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3" on <manifest> and use that prefix.',
    ],
    [
      '>0.8<',
      '>80<',
      'mastery-score: Write a number from 0 to 1, such as 0.8, or leave the element out.',
    ],
    [
      '>previous<',
      '>Previous<',
      'sequencing: Write previous, continue, or another name of the standard, in its own case.',
    ],
    [
      'imsss_v1p0.xsd',
      'imsss.xsd',
      'file-list: Put the schema files of SCORM 2004 4th Edition at the root.',
    ],
  ])('finds %s written as %s', (from, to, remedy) => {
    expect(broken(from, to)).toContain(remedy);
  });

  it('finds delivery controls before the objectives', () => {
    const manifest = textOf(sound, MANIFEST_FILE).replace(DELIVERY, '');
    const early = manifest.replace(
      '<imsss:objectives>',
      `${DELIVERY}<imsss:objectives>`,
    );
    const files = new Map(sound).set(MANIFEST_FILE, encodeText(early));
    expect(lintPackage(files)).toMatchObject([
      {
        rule: 'sequencing',
        what: 'In <imsss:sequencing> stand deliveryControls, objectives.',
        fix: 'Write them so: objectives, deliveryControls.',
      },
    ]);
  });
});
