import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { encodeText } from '../../../src/packaging/bytes.ts';
import { jsonForScript } from '../../../src/packaging/json.ts';
import { zipName } from '../../../src/packaging/names.ts';
import { readOptions } from '../../../src/packaging/options.ts';
import { unzipFiles } from '../../../src/packaging/unzip.ts';
import { zipFiles, zipParts } from '../../../src/packaging/zip.ts';
import { refusal } from './support.ts';

describe('a zip', () => {
  it('gives back what went in, sorted by code unit', () => {
    const files = new Map([
      ['b.js', encodeText('b')],
      ['a/x.js', encodeText('x')],
      ['B.js', encodeText('B')],
    ]);
    const back = unzipFiles(zipFiles(files));
    expect([...back.keys()]).toEqual(['B.js', 'a/x.js', 'b.js']);
    expect(new Map(back)).toEqual(files);
  });

  it('carries 1980-01-01 00:00 whatever the clock and the zone', async () => {
    const bytes = encodeText('a');
    for (const zip of [
      zipFiles(new Map([['a.js', bytes]])),
      await zipParts([{ name: 'a.js', parts: [bytes] }]),
    ]) {
      const view = new DataView(zip.buffer);
      expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([
        0,
        (1 << 5) | 1,
      ]);
    }
  });

  it('of parts gives back whole files, empty ones too, in the order given', async () => {
    const long = encodeText('Hold the line. '.repeat(20_000));
    const files = [
      { name: 'b.txt', parts: [long.slice(0, 7), long.slice(7)] },
      { name: 'a.txt', parts: [] },
    ];
    const zip = await zipParts(files);
    expect([...unzipFiles(zip)]).toEqual([
      ['b.txt', long],
      ['a.txt', new Uint8Array()],
    ]);
    expect(await zipParts(files)).toEqual(zip);
    expect(zip.length).toBeLessThan(3000);
  });

  it('of parts asks for a file when the one before is in', async () => {
    const order: string[] = [];
    function* files() {
      for (const name of ['a', 'b']) {
        order.push(`${name} asked for`);
        yield { name, parts: parts(name) };
      }
    }
    function* parts(name: string) {
      order.push(`${name} taken`);
      yield encodeText(name);
    }
    await zipParts(files());
    expect(order).toEqual(['a asked for', 'a taken', 'b asked for', 'b taken']);
  });

  it('is refused when it is none, holds too much or too many', async () => {
    const zip = zipSync({
      'a.js': new Uint8Array(5000),
      'b/': new Uint8Array(),
      'b/c.js': new Uint8Array(10),
    });
    expect([...unzipFiles(zip).keys()]).toEqual(['a.js', 'b/c.js']);
    expect(await refusal(() => unzipFiles(encodeText('<html>')))).toContain(
      'This is not a zip file, or it is damaged.',
    );
    expect(await refusal(() => unzipFiles(zip.slice(0, 60)))).toContain(
      'This is not a zip file, or it is damaged.',
    );
    expect(
      await refusal(() => unzipFiles(zip, { files: 1, bytes: 1e6 })),
    ).toContain('too many files: 3, and up to 1 are taken');
    expect(
      await refusal(() => unzipFiles(zip, { files: 9, bytes: 5000 })),
    ).toContain('unpacks to too much: 5 kB, and up to 5 kB are taken');
  });

  it('is refused when it holds a name twice', async () => {
    const zip = zipSync(
      { 'a.js': encodeText('1'), 'b.js': encodeText('2') },
      { level: 0 },
    );
    const text = new TextDecoder('latin1')
      .decode(zip)
      .replaceAll('b.js', 'a.js');
    const twice = Uint8Array.from(text, (char) => char.charCodeAt(0));
    expect(await refusal(() => unzipFiles(twice))).toContain('“a.js”, twice;');
  });
});

describe('a zip name', () => {
  it.each([
    ['mfa-exceptions', 'mfa-exceptions-scorm12.zip'],
    ['a-course-with-a-very-long-name', 'a-course-with-a-ve-scorm12.zip'],
    ['seventeen-letters-and-more', 'seventeen-letters-scorm12.zip'],
  ])('of %s has at most 30 characters', (course, name) => {
    expect(zipName(course, 'scorm12')).toBe(name);
    expect(name.length).toBeLessThanOrEqual(30);
  });
});

describe('JSON in a document', () => {
  it('cannot close its script or open a comment', () => {
    const value = { a: '</script><!--<script>', b: 'é' };
    expect(jsonForScript(value)).not.toContain('<');
    expect(JSON.parse(jsonForScript(value))).toEqual(value);
  });
});

describe('options', () => {
  it('report passed and leave the pass mark to the course unless told otherwise', () => {
    expect(readOptions({})).toEqual({
      standard: 'scorm12',
      status: 'passed',
      mastery: null,
      title: null,
      calls: 'trace',
      accent: null,
      logo: null,
      policy: null,
    });
    expect(readOptions({ calls: 'outcome' }).calls).toBe('outcome');
    expect(readOptions({ status: 'completed', title: ' T ' })).toMatchObject({
      status: 'completed',
      title: 'T',
    });
    expect(
      ['0', '80', '99.5', '100'].map(
        (mastery) => readOptions({ mastery }).mastery,
      ),
    ).toEqual([0, 80, 99.5, 100]);
  });

  it.each([
    [{ standard: 'scorm13' }, '--standard "scorm13" is not known'],
    [{ status: 'done' }, 'It can be: passed, completed.'],
    [{ mastery: '80%' }, '--mastery "80%" is not a pass mark'],
    [{ mastery: '101' }, 'from 0 to 100'],
    [{ mastery: '-1' }, 'from 0 to 100'],
    [{ mastery: '1e1' }, 'from 0 to 100'],
    [{ mastery: '' }, 'from 0 to 100'],
    [{ mastery: '80', status: 'completed' }, 'exclude each other'],
    [{ title: ' ' }, '--title cannot be used'],
    [{ title: 'x'.repeat(201) }, 'It has 201 characters'],
  ])('%j are refused with the reason', async (given, message) => {
    expect(await refusal(() => readOptions(given))).toContain(message);
  });
});
