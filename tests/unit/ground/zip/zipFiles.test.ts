import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { encodeText } from '../../../../src/ground/bytes.ts';
import { unzipFiles } from '../../../../src/ground/zip/unzip.ts';
import { zipFiles, zipParts } from '../../../../src/ground/zip/zipFiles.ts';
import { refusal } from '../../packaging/support.ts';

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
