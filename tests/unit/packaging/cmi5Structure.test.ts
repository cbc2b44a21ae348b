import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import {
  cmi5Ids,
  type Cmi5Structure,
  cmi5Structure,
  STRUCTURE_FILE,
} from '../../../src/packaging/cmi5Structure.ts';
import { readXml } from '../../../src/ground/xml/read.ts';
import { FIXTURES, refusal } from './support.ts';

let xsd: string;

beforeAll(async () => {
  xsd = await readFile(join(FIXTURES, 'cmi5/CourseStructure.xsd'), 'utf8');
});

/** What the schema of cmi5 says about a course structure; empty when it is valid. */
async function faults(contents: string): Promise<string[]> {
  const { valid, errors } = await validateXML({
    xml: [{ fileName: STRUCTURE_FILE, contents }],
    schema: [{ fileName: 'CourseStructure.xsd', contents: xsd }],
  });
  return valid ? [] : errors.map(({ message }) => message);
}

const plain: Cmi5Structure = {
  course: 'mfa-exceptions',
  title: 'Hold the Line',
  description: 'For IT helpdesk agents.',
  language: 'en-GB',
  mastery: 80,
};

// Each starts xmllint anew, which takes its time on a busy machine.
describe('cmi5.xml', { timeout: 30_000 }, () => {
  it.each<[string, Cmi5Structure]>([
    ['of a plain course', plain],
    ['of a course without a description', { ...plain, description: ' ' }],
    ['with the lowest mark', { ...plain, mastery: 0 }],
    ['with the highest mark', { ...plain, mastery: 100 }],
    [
      'with words that XML must escape',
      { ...plain, title: '<b> & "c" \u0000\u{1F512}\uD800 é' },
    ],
  ])('%s is valid by the schema of cmi5', async (_what, structure) => {
    expect(await faults(cmi5Structure(structure))).toEqual([]);
  });

  it('would be refused by it if it were not', async () => {
    const text = cmi5Structure(plain);
    const broken = [
      text.replace('masteryScore="0.8"', 'masteryScore="80"'),
      text.replace('moveOn="Passed"', 'moveOn="Done"'),
      text.replace(/<au id="[^"]*"/, '<au'),
    ];
    for (const each of broken) {
      expect(each).not.toBe(text);
      expect(await faults(each)).not.toEqual([]);
    }
  });

  it('says what satisfies the course, in which window, and where it starts', () => {
    const text = cmi5Structure(plain);
    expect(text).toContain(
      'moveOn="Passed" masteryScore="0.8" launchMethod="AnyWindow"',
    );
    expect(text).toContain('<url>index.html</url>');
    expect(text.match(/<au /g)).toHaveLength(1);
  });

  it('has absolute ids that stay from release to release, and differ', () => {
    expect(cmi5Ids('mfa-exceptions')).toEqual({
      course: 'https://hold-the-line.example/courses/mfa-exceptions',
      au: 'https://hold-the-line.example/courses/mfa-exceptions/au',
    });
    const idsIn = (structure: Cmi5Structure) =>
      cmi5Structure(structure).match(/ id="[^"]*"/g);
    expect(idsIn({ ...plain, title: 'Other', mastery: 70 })).toEqual(
      idsIn(plain),
    );
  });

  it('refuses a course id that cannot stand in an address', async () => {
    expect(
      await refusal(() => cmi5Structure({ ...plain, course: 'A b' })),
    ).toMatch(/cannot be packaged/);
  });

  it('writes any mark from 0 to 1 with at most four decimals', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (mastery) => {
        const [, score = ''] =
          /masteryScore="([^"]*)"/.exec(cmi5Structure({ ...plain, mastery })) ??
          [];
        expect(score).toMatch(/^(0(\.\d{1,4})?|1)$/);
        expect(Math.abs(Number(score) - mastery / 100)).toBeLessThan(0.000_051);
      }),
    );
  });

  it('is well-formed whatever the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const text = cmi5Structure({ ...plain, title, description: title });
        expect(readXml(text)).toHaveProperty('root');
      }),
    );
  });
});
