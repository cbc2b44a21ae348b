import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

import { decodeText } from '../../src/ground/bytes.ts';
import { LANGUAGES } from '../../src/schema/languages.ts';
import { BUDGETS } from '../bench/budgets.ts';
import { measureFirstLaunch, printServed } from '../bench/first-launch.ts';
import { serveInFrame } from '../bench/lms.ts';
import { builtPackage } from '../bench/package.ts';
import { BENCH_STANDARDS } from '../bench/standards.ts';

for (const language of LANGUAGES)
  for (const standard of BENCH_STANDARDS) {
    test(`${standard}, ${language}: a first launch in an LMS and the zip stay within their budgets`, async ({
      browser,
    }) => {
      const { zipBytes, files } = await builtPackage(standard, language);
      expect(zipBytes).toBeLessThanOrEqual(BUDGETS.zipBytes);
      const lms = await serveInFrame(standard, files);
      const launch = await measureFirstLaunch(browser, lms);
      lms.close();
      const { javascriptBytes, totalBytes, requests } = launch;
      const said = `the first launch asked for\n${printServed(launch.served)}\n`;
      const allowed = BUDGETS.javascriptBytes[standard];
      expect(javascriptBytes, said).toBeGreaterThan(0);
      expect(javascriptBytes, said).toBeLessThanOrEqual(allowed);
      expect(totalBytes, said).toBeLessThanOrEqual(BUDGETS.totalBytes);
      expect(requests, said).toBeLessThanOrEqual(BUDGETS.requests);
      // Else what was measured is not a launch.
      expect(launch.saved).toBe(true);
    });
  }

const isDeskScript = (path: string): boolean =>
  /^assets\/Desk\.[^/]*\.js$/.test(path);

/** The one file of the package that it is. */
function onlyFile(
  files: ReadonlyMap<string, Uint8Array>,
  isIt: (path: string) => boolean,
): { path: string; bytes: Uint8Array } {
  const found = [...files].filter(([name]) => isIt(name));
  expect(found.map(([name]) => name)).toHaveLength(1);
  const [[name, bytes] = ['', new Uint8Array()]] = found;
  return { path: name, bytes };
}

/** A script and all that it imports at once, with their bytes of gzip, beside what the course's page has loaded by then. */
function scriptsFrom(
  files: ReadonlyMap<string, Uint8Array>,
  isIt: (path: string) => boolean,
): Map<string, number> {
  const loaded = /^assets\/(course|islands|late|rolldown-runtime)\./;
  const queue = [onlyFile(files, isIt).path];
  const sizes = new Map<string, number>();
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const bytes = files.get(path);
    expect(bytes, path).toBeDefined();
    if (!bytes || sizes.has(path)) continue;
    sizes.set(path, gzipSync(bytes).length);
    const imports = /(?:from|import)\s*"\.\/([^"]+\.js)"/g;
    for (const [, name] of decodeText(bytes).matchAll(imports))
      if (!loaded.test(`assets/${name}`)) queue.push(`assets/${name}`);
  }
  return sizes;
}

const sum = (sizes: Iterable<number>): number =>
  [...sizes].reduce((total, size) => total + size, 0);

const DESK_BUDGETS = { en: BUDGETS, de: BUDGETS.german };

for (const language of LANGUAGES)
  test(`${language}: the practice desk adds no more script than its budgets, for its calls and for what comes while they ring`, async () => {
    const { deskBytes, laterDeskBytes } = DESK_BUDGETS[language];
    const { files } = await builtPackage('scorm12', language);
    const desk = scriptsFrom(files, isDeskScript);
    expect(sum(desk.values())).toBeLessThanOrEqual(deskBytes);
    const later = scriptsFrom(files, (path) =>
      /^assets\/laterScreens\.[^/]*\.js$/.test(path),
    );
    for (const path of desk.keys()) later.delete(path);
    expect(later.size).toBeGreaterThan(0);
    expect(sum(later.values())).toBeLessThanOrEqual(laterDeskBytes);
  });

test('the practice desk adds no more styles than its budget, in the sheet that its script names', async () => {
  const { files } = await builtPackage('scorm12');
  const named = [...scriptsFrom(files, isDeskScript).keys()].flatMap(
    (path) =>
      decodeText(files.get(path) ?? new Uint8Array()).match(/[\w.-]+\.css/g) ??
      [],
  );
  const sheets = [...new Set(named)].map((name) =>
    onlyFile(files, (path) => path === `assets/${name}`),
  );
  expect(sheets).not.toHaveLength(0);
  const sizes = sheets.map(({ bytes }) => gzipSync(bytes).length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  expect(total).toBeLessThanOrEqual(BUDGETS.deskStyleBytes);
});

test('nothing but the practice desk loads its script', async () => {
  const { files } = await builtPackage('scorm12');
  const users = [...files].flatMap(([path, bytes]) =>
    path.endsWith('.js') && decodeText(bytes).includes('"./simulation.')
      ? [path.replace(/^assets\/(\w+)\..*/, '$1')]
      : [],
  );
  expect(users.sort()).toEqual(['Desk', 'laterScreens']);
});
