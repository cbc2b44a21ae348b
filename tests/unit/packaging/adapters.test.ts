import { expect, it } from 'vitest';
import { unusedAdapters } from '../../../src/packaging/adapters.ts';
import { encodeText } from '../../../src/ground/bytes.ts';
import { readOptions } from '../../../src/packaging/options.ts';
import { zipName } from '../../../src/packaging/names.ts';
import { unzipFiles } from '../../../src/ground/zip/unzip.ts';
import { packageDemo, textOf } from './support.ts';

const adapters = ['practice', 'scorm12', 'scorm2004'].map(
  (name) => `assets/tracking-${name}.Ab-1.js`,
);

it.each([
  ['scorm12', 'scorm12'],
  ['scorm2004-4th', 'scorm2004'],
  ['scorm2004-3rd', 'scorm2004'],
] as const)(
  'a package for %s holds the adapter %s alone, and no import leads elsewhere',
  async (standard, used) => {
    const { bytes } = await packageDemo((site) => {
      for (const path of adapters) site.set(path, encodeText('export {};'));
      const imports = adapters.map((path) => `import("/${path}");`).join('');
      site.set('assets/connect.C1.js', encodeText(imports));
    }, readOptions({ standard }));
    const files = unzipFiles(bytes);
    const kept = `tracking-${used}.Ab-1.js`;
    expect([...files.keys()].filter((path) => /tracking-/.test(path))).toEqual([
      `assets/${kept}`,
    ]);
    expect(textOf(files, 'assets/connect.C1.js')).toBe(
      `import("./${kept}");`.repeat(3),
    );
  },
);

it('leaves all adapters where the one of the standard is not among them', () => {
  const site = new Map([['assets/tracking-practice.A.js', new Uint8Array()]]);
  expect(unusedAdapters(site, 'scorm12').size).toBe(0);
});

it.each([
  ['scorm12', 'mfa-exceptions-scorm12.zip'],
  ['scorm2004-4th', 'mfa-exceptions-scorm2004-4.zip'],
  ['scorm2004-3rd', 'mfa-exceptions-scorm2004-3.zip'],
] as const)('the zip for %s is %s, at most 30 characters', (standard, name) => {
  expect(zipName('mfa-exceptions', standard, ['en'])).toBe(name);
  expect(name.length).toBeLessThanOrEqual(30);
});
