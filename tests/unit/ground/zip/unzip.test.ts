import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';

import {
  unzipInSteps,
  type UnzipLimits,
} from '../../../../src/ground/zip/unzip.ts';
import { hostileZip } from './hostileZips.ts';

const MB = 1_000_000;
const LIMITS: UnzipLimits = { files: 5000, bytes: 400 * MB };

/** What comes of a zip, and the work: bytes inflated in all, and in the longest step. */
function unzipped(zip: Uint8Array, limits = LIMITS) {
  const steps = unzipInSteps(zip, limits);
  let [made, longest] = [0, 0];
  for (;;) {
    const { done, value } = steps.next();
    if (done)
      return {
        made,
        longest,
        files: value.kind === 'files' ? value.files : null,
        reason: value.kind === 'refused' ? value.reason : 'taken',
      };
    made += value;
    longest = Math.max(longest, value);
  }
}

describe('a file that is not as long as the zip says', () => {
  const bomb = new Uint8Array(60 * MB);

  test('is refused with the first step that makes more, not unpacked to its end', () => {
    const files = Array.from({ length: 200 }, (_, index) => ({
      name: `${String(index)}.bin`,
      content: index === 0 ? bomb : 'x',
      size: 1,
    }));
    const { reason, made } = unzipped(hostileZip(files));
    expect(reason).toBe(
      'The zip says that “0.bin” has 1 byte, but it has more. It is damaged or made to mislead; export it again.',
    );
    expect(made).toBeLessThan(10 * MB);
  });

  test.each([
    [0, 'is refused when it is more, stored as it is', 3],
    [0, 'is refused when it is less, stored as it is', 5],
    [8, 'is refused when it is more', 3],
    [8, 'is refused when it is less', 5],
  ])('%i: %s', (method, title, size) => {
    const zip = hostileZip([{ name: 'a.txt', content: 'four', method, size }]);
    expect(unzipped(zip).reason).toContain(
      `“a.txt” has ${String(size)} bytes, but it has ${title.includes('more') ? 'more' : 'less'}.`,
    );
  });

  test('of an honest size is taken in steps that none waits long for', () => {
    const { files, longest } = unzipped(
      zipSync({ 'a.bin': [new Uint8Array(60 * MB), { level: 9 }] }),
    );
    expect(files?.get('a.bin')?.length).toBe(60 * MB);
    expect(longest).toBeLessThan(10 * MB);
  });
});

describe('before anything is unpacked, a zip is refused', () => {
  const untouched = (zip: Uint8Array, limits = LIMITS) => {
    const { made, reason } = unzipped(zip, limits);
    expect(made).toBe(0);
    return reason;
  };

  test('when its files are too many, whatever its length says', () => {
    const zip = hostileZip([{ name: 'a' }], 60_000);
    expect(untouched(zip)).toContain('too many files: 60000');
  });

  test('when it lists more files than it counts', () => {
    const zip = hostileZip([{ name: 'a' }, { name: 'b' }], 1);
    expect(untouched(zip)).toContain('list of files does not fit');
  });

  test('when one file, or all together, declare too much', () => {
    const zip = hostileZip([
      { name: 'a', size: 30 * MB },
      { name: 'b', size: 30 * MB },
    ]);
    expect(untouched(zip, { ...LIMITS, bytes: 50 * MB })).toContain(
      'unpacks to too much: 57 MB, and up to 48 MB are taken',
    );
    expect(untouched(zip, { ...LIMITS, each: 20 * MB })).toContain(
      '“a”, a file of 29 MB; up to 19 MB are taken',
    );
    expect(untouched(zip, { ...LIMITS, ratio: 100 })).toContain(
      'more than 100 times its size',
    );
  });

  test('when files share their bytes, so that a small zip has large contents', () => {
    const shared = Array.from({ length: 50 }, (_, index) => ({
      name: 'kernel',
      content: new Uint8Array(MB),
      ...(index > 0 && { sameAs: 0 }),
    }));
    expect(untouched(hostileZip(shared))).toContain('share their bytes');
  });

  test('when a name beside the bytes is another than in the list', () => {
    const zip = hostileZip([{ name: 'good.js', localName: 'evil.js' }]);
    expect(untouched(zip)).toContain('list of files does not fit');
  });

  test.each([
    ['a symbolic link', { mode: 0o120777 }, 'a link to another file'],
    ['a device', { mode: 0o020666 }, 'a link to another file'],
    ['an encrypted file', { encrypted: true }, 'which is encrypted'],
    ['an odd method', { method: 14 }, 'packed in a way that few LMSs'],
  ])('when it holds %s', (_what, more, reason) => {
    expect(untouched(hostileZip([{ name: 'a', ...more }]))).toContain(reason);
  });

  test.each([[0o100644], [0o644], [0]])(
    'but not a usual file of Unix, mode %i',
    (mode) => {
      expect(unzipped(hostileZip([{ name: 'a', mode }])).reason).toBe('taken');
    },
  );
});

test('names in UTF-8 are read as such, whether the zip says so or not', () => {
  const zip = zipSync({ 'ü.txt': new Uint8Array(1) });
  for (const bit of [0, 8]) {
    const copy = zip.slice();
    const view = new DataView(copy.buffer);
    // The flags of its one entry, in the directory.
    const at = view.getUint32(copy.length - 6, true) + 9;
    copy[at] = bit;
    expect([...(unzipped(copy).files?.keys() ?? [])]).toEqual(['ü.txt']);
  }
});

test('a zip of 64 bits is read', () => {
  const path = join(import.meta.dirname, '../../../fixtures/zips/zip64.zip');
  const { files } = unzipped(new Uint8Array(readFileSync(path)));
  expect([...(files?.keys() ?? [])]).toEqual(['a.txt', 'b/c.txt']);
});

test('any bytes are taken or refused in words, within the limits', () => {
  const good = hostileZip([{ name: 'a', content: 'a'.repeat(5000) }]);
  const bent = fc
    .array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 8 })
    .map((changes) => {
      const copy = good.slice();
      for (const [at, value] of changes) copy[at] = value;
      return copy;
    });
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 400 }), bent), (zip) => {
      const { made, reason } = unzipped(zip, { files: 9, bytes: 6000 });
      expect(made).toBeLessThan(60_000);
      expect(reason).toMatch(/^taken$|^[A-Z].+\.$/s);
    }),
    { numRuns: 1000 },
  );
});
