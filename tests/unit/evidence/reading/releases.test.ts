import { describe, expect, it } from 'vitest';
import { readReleases } from '../../../../src/evidence/reading/releases/readReleases.ts';
import {
  plainResponse,
  responseInWords,
  wordingOf,
} from '../../../../src/evidence/reading/releases/wording.ts';
import { encodeText } from '../../../../src/ground/bytes.ts';
import { zipFiles } from '../../../../src/ground/zip/zipFiles.ts';
import { releaseBytes, releases, translated } from '../reportSample.ts';

const bytes = releaseBytes('1.0.0', 'ab12cd34', ['One']);

describe('release files', () => {
  it('are read alone and out of a package, and may be given twice', () => {
    const zip = zipFiles(
      new Map([
        ['release.json', bytes],
        ['index.html', encodeText('<!doctype html>')],
      ]),
    );
    const read = readReleases([
      { name: 'release.json', bytes },
      { name: 'course.zip', bytes: zip },
    ]);
    expect([...read.keys()]).toEqual(['1.0.0+ab12cd34']);
    expect(read.get('1.0.0+ab12cd34')?.points).toEqual([
      { id: 'F01', text: 'One' },
    ]);
  });

  it('are read out of a package in several languages, each under its own name', () => {
    const german = translated('1.0.0', '99887766', ['Eins']);
    const zip = zipFiles(
      new Map([
        ['release.json', bytes],
        ['en/release.json', bytes],
        ['de/release.json', german],
      ]),
    );
    const read = readReleases([{ name: 'course.zip', bytes: zip }]);
    expect([...read.keys()]).toEqual(['1.0.0+99887766', '1.0.0+ab12cd34']);
    expect(wordingOf(read).items.get('reported_method_r1')?.stem).toBe(
      'Who rang?',
    );
    const strange = zipFiles(
      new Map([
        ['release.json', bytes],
        ['old/release.json', german],
      ]),
    );
    expect(() =>
      readReleases([{ name: 'course.zip', bytes: strange }]),
    ).toThrow('course.zip holds more than one release.json.');
  });

  it('name behind a question what was shown with it, as the LMS was told', () => {
    const text = new TextDecoder().decode(bytes);
    const shows =
      '"shows":[{"title":"Record","rows":[["a","b"]]},{"title":"Log","rows":[["a","b"]]}],';
    const shown = encodeText(text.replace('"stem":', `${shows}"stem":`));
    const stems = (file: Uint8Array) =>
      [
        ...readReleases([{ name: 'release.json', bytes: file }]).values(),
      ].flatMap(({ bank }) => bank.items.map(({ stem }) => stem));
    const [first = '', ...rest] = stems(bytes);
    expect(stems(shown)).toEqual([`${first} [Record; Log]`, ...rest]);
  });

  it('are refused when one release has two contents', () => {
    const other = releaseBytes('1.0.0', 'ab12cd34', ['Other']);
    expect(() =>
      readReleases([
        { name: 'a.json', bytes },
        { name: 'b.json', bytes: other },
      ]),
    ).toThrow('a.json and b.json are both release 1.0.0+ab12cd34, and differ.');
  });

  it.each(['', '[]', '{"course": 1}', 'not json'])(
    'are refused when they hold %j',
    (text) => {
      expect(() =>
        readReleases([{ name: 'x.json', bytes: encodeText(text) }]),
      ).toThrow('x.json holds no release information.');
    },
  );

  it('are refused from a zip that has none', () => {
    const zip = zipFiles(new Map([['index.html', encodeText('')]]));
    expect(() => readReleases([{ name: 'x.zip', bytes: zip }])).toThrow(
      'x.zip holds no release.json.',
    );
  });

  it('mean the defaults of the policy where they were written before it had training', () => {
    const text = new TextDecoder().decode(bytes);
    const old = text.replace(/,"training":\{[^}]*\}/, '');
    expect(old).not.toBe(text);
    const read = readReleases([{ name: 'old.json', bytes: encodeText(old) }]);
    expect(read.get('1.0.0+ab12cd34')?.policy?.training.dueDays).toBe(30);
  });
});

describe('a response', () => {
  it.each([
    ['choice', 'c[,]a', 'a,c'],
    ['choice', 'a,c', 'a,c'],
    ['true-false', 't', 'true'],
    ['true-false', 'false', 'false'],
    ['matching', 'b[.]1[,]a[.]2', 'a.2,b.1'],
    ['sequencing', 'b[,]a', 'b,a'],
  ])('of type %s, %s, reads %s in every standard', (type, written, plain) => {
    expect(plainResponse(type, written)).toBe(plain);
  });

  it('has its words, or none where a part is unknown', () => {
    const item = wordingOf(releases).items.get('stores_r2');
    if (!item) throw new Error('no item');
    expect(responseInWords(item, 'a.1,b.2')).toBe(
      'Codes: A safe; A key: A manager of passwords',
    );
    expect(responseInWords(item, 'a.1,b.9')).toBeNull();
  });
});
