import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';

import { readPackage } from '../../../src/preview/import/package.ts';
import { IMPORT_LIMITS } from '../../../src/preview/import/zip.ts';
import { fakeManifest, fakePackage } from './fake-package.ts';

function reasonFor(zip: Uint8Array, limits = IMPORT_LIMITS): string {
  const read = readPackage(zip, limits);
  return read.kind === 'refused' ? read.reason : 'taken';
}

test('takes a SCORM 1.2 package and reads what it launches', () => {
  const zip = fakePackage({
    title: 'A &amp; B',
    launch: 'start%20here.html?lang=en#top',
    masteryScore: '80',
    files: { 'start here.html': '<p>Hello' },
  });
  const read = readPackage(zip);
  expect(read).toMatchObject({
    kind: 'package',
    package: {
      manifest: {
        identifier: 'fake-course',
        title: 'A & B',
        units: [
          {
            path: 'start here.html',
            search: '?lang=en#top',
            masteryScore: '80',
          },
        ],
      },
      bytes: zip.length,
    },
  });
});

test('takes a manifest in UTF-16 and one in Latin-1', () => {
  const title = 'Über';
  const utf16 = Uint8Array.from(
    Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      Buffer.from(
        fakeManifest({ title }).replace('UTF-8', 'UTF-16'),
        'utf16le',
      ),
    ]),
  );
  const latin1 = Uint8Array.from(
    Buffer.from(
      fakeManifest({ title }).replace('UTF-8', 'ISO-8859-1'),
      'latin1',
    ),
  );
  for (const manifest of [utf16, latin1]) {
    const read = readPackage(
      fakePackage({ files: { 'imsmanifest.xml': manifest } }),
    );
    expect(read).toMatchObject({ package: { manifest: { title } } });
  }
});

describe('refuses, with the reason,', () => {
  test.each([
    ['an empty file', new Uint8Array()],
    ['a text', strToU8('not a zip at all, but long enough to be looked at')],
    ['a zip cut in half', fakePackage().subarray(0, 300)],
  ])('%s', (_what, bytes) => {
    expect(reasonFor(bytes)).toBe(
      'This is not a zip file, or it is damaged. Choose the zip that the authoring tool exported.',
    );
  });

  test('a zip without a manifest', () => {
    const zip = fakePackage({ files: { 'imsmanifest.xml': null } });
    expect(reasonFor(zip)).toBe(
      'There is no imsmanifest.xml and no cmi5.xml at the root of the zip, so this is no package of SCORM or cmi5.',
    );
  });

  test('a zip of the folder instead of its content', () => {
    const zip = fakePackage({
      files: {
        'imsmanifest.xml': null,
        'course/imsmanifest.xml': fakeManifest(),
      },
    });
    expect(reasonFor(zip)).toBe(
      'There is no imsmanifest.xml or cmi5.xml at the root of the zip, but there is “course/imsmanifest.xml”. Zip what is inside the folder, not the folder.',
    );
  });

  test('a cmi5 package without a course', () => {
    const zip = fakePackage({
      files: { 'imsmanifest.xml': null, 'cmi5.xml': '<a/>' },
    });
    expect(reasonFor(zip)).toContain('does not begin with a courseStructure');
  });

  test.each([
    ['../evil.html', 'a path that leaves the package’s folder'],
    ['a/../../evil.html', 'a path that leaves the package’s folder'],
    [
      '/etc/evil.html',
      'an absolute path; names in a package are relative to its root',
    ],
    [
      'C:/evil.html',
      'an absolute path; names in a package are relative to its root',
    ],
    [
      'a\\evil.html',
      'a name with a backslash; names in a package part folders with a forward slash',
    ],
    ['a\u0007.html', 'a name with control characters'],
  ])('the name %j', (name, fault) => {
    const zip = fakePackage({ files: { [name]: 'x' } });
    const shown = name.replace('\u0007', '\uFFFD');
    expect(reasonFor(zip)).toBe(`The zip holds “${shown}”, ${fault}.`);
  });

  test.each([
    [['Js/Course.js'], 'capitals do not count'],
    [['js/course.js/x.js'], 'as if it were a folder'],
    [[`${'a'.repeat(256)}.js`], 'servers keep up to 255'],
    [['a\u0000.html'], 'a name with control characters'],
  ])('names that not every server can keep: %j', (names, reason) => {
    const files = Object.fromEntries(names.map((name) => [name, 'x']));
    expect(reasonFor(fakePackage({ files }))).toContain(reason);
  });

  test('a file over the limit', () => {
    expect(reasonFor(fakePackage(), { ...IMPORT_LIMITS, zip: 1024 })).toMatch(
      /^The file is too large: 2 kB, and this preview takes up to 1 kB\.$/,
    );
  });

  test('too many files', () => {
    expect(reasonFor(fakePackage(), { ...IMPORT_LIMITS, entries: 2 })).toBe(
      'The zip holds too many files: 3, and up to 2 are taken.',
    );
  });

  test('too much once unpacked, before unpacking it', () => {
    const zip = fakePackage({
      files: { 'big.bin': new Uint8Array(2_000_000) },
    });
    expect(reasonFor(zip, { ...IMPORT_LIMITS, unpacked: 1024 * 1024 })).toBe(
      'The zip unpacks to too much: 1.9 MB, and up to 1.0 MB are taken.',
    );
  });

  test('a zip bomb', () => {
    const zip = fakePackage({
      files: { 'bomb.bin': new Uint8Array(20_000_000) },
    });
    expect(reasonFor(zip)).toBe(
      'The zip unpacks to more than 100 times its size. No course does; a zip bomb does.',
    );
  });

  test('a broken entry, with its name', () => {
    const zip = fakePackage();
    zip.fill(0xff, 60, 200);
    expect(reasonFor(zip)).toBe(
      'The zip is damaged: “imsmanifest.xml” cannot be unpacked. Export it again.',
    );
  });

  test('a zip that holds a name twice', () => {
    const zip = fakePackage({ files: { 'js/coursf.js': 'x' } });
    const text = Buffer.from(zip).toString('latin1');
    const twice = text.replaceAll('js/coursf.js', 'js/course.js');
    expect(reasonFor(Buffer.from(twice, 'latin1'))).toContain(
      'The zip holds “js/course.js”, twice;',
    );
  });

  test('a manifest that is no XML', () => {
    const zip = fakePackage({ files: { 'imsmanifest.xml': '<manifest>' } });
    expect(reasonFor(zip)).toBe(
      'The imsmanifest.xml is not well-formed XML, so no LMS can read it: Missing end tag for element manifest (line 1, column 11).',
    );
  });

  test('a manifest that expands entities', () => {
    const bomb = `<!DOCTYPE manifest [<!ENTITY a "ha">]>${fakeManifest({ title: '&a;' }).replace(/^<\?xml[^>]*>/, '')}`;
    const zip = fakePackage({ files: { 'imsmanifest.xml': bomb } });
    expect(reasonFor(zip)).toContain('not well-formed');
  });

  test('a version of SCORM that is none', () => {
    expect(reasonFor(fakePackage({ schemaversion: '1.3' }))).toBe(
      'This is no package of SCORM 1.2 or 2004: its manifest says schemaversion “1.3”.',
    );
  });

  test('a common cartridge without SCORM', () => {
    const manifest = '<manifest identifier="x"><organizations/></manifest>';
    const zip = fakePackage({ files: { 'imsmanifest.xml': manifest } });
    expect(reasonFor(zip)).toContain('its manifest says nothing about SCORM');
  });

  test('a package of assets only', () => {
    const manifest = fakeManifest().replace(
      'scormtype="sco"',
      'scormtype="asset"',
    );
    const zip = fakePackage({ files: { 'imsmanifest.xml': manifest } });
    expect(reasonFor(zip)).toContain('The manifest names no SCO');
  });

  test('a launch file that is not there', () => {
    expect(reasonFor(fakePackage({ launch: 'start.html' }))).toBe(
      'The launch file “start.html” is missing from the zip.',
    );
  });

  test('a launch file in other letters', () => {
    expect(reasonFor(fakePackage({ launch: 'Index.html' }))).toBe(
      'The launch file “Index.html” is missing from the zip. There is “index.html”: capitals count in most LMSs.',
    );
  });

  test('a launch file on another server', () => {
    expect(reasonFor(fakePackage({ launch: 'https://a.test/x.html' }))).toBe(
      'The package launches “https://a.test/x.html”, which is not in its zip. This preview plays only what the zip holds.',
    );
  });
});

test('keeps a file whose name a JavaScript object would swallow', () => {
  const zip = fakePackage({ files: { __prote__: 'x' } });
  const text = Buffer.from(zip).toString('latin1');
  const named = text.replaceAll('__prote__', '__proto__');
  const read = readPackage(Buffer.from(named, 'latin1'));
  const files = read.kind === 'package' ? read.package.files : new Map();
  expect([...files.keys()]).toContain('__proto__');
});

test('says something about any bytes, and never throws', () => {
  const good = fakePackage();
  const bent = fc
    .array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 20 })
    .map((changes) => {
      const copy = good.slice();
      for (const [at, value] of changes) copy[at] = value;
      return copy;
    });
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 400 }), bent), (bytes) => {
      expect(['package', 'refused']).toContain(readPackage(bytes).kind);
    }),
  );
});
