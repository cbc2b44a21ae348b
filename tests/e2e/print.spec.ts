import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { packEvidence } from '../../src/evidence/writing/pack/packEvidence.ts';
import { unzipFiles } from '../../src/ground/zip/unzip.ts';
import { sampleReport } from '../unit/evidence/sampleReport.ts';
import { expect, test } from './support/fixtures.ts';
import { expectLegible, sheetsIn } from './support/printed.ts';

let folder = '';

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'printed'));
});

test.afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Each page of the sample pack, and the sheets that it may take. */
const PACK_PAGES = {
  'report.html': 8,
  'method.html': 2,
  'controls.html': 7,
  'learning-points.html': 1,
};

for (const [name, most] of Object.entries(PACK_PAGES))
  test(`${name} of a pack is legible on paper, on few sheets`, async ({
    page,
  }) => {
    const evidence = { report: sampleReport(), records: [] };
    const pack = await packEvidence({ evidence, releases: [], files: [] });
    const path = join(folder, name);
    writeFileSync(path, unzipFiles(pack).get(name) ?? '');
    await page.goto(pathToFileURL(path).href);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(sheetsIn(pdf)).toBeLessThanOrEqual(most);
    await expectLegible(page, 14);
  });

/** Job aids with the margins of their sheets; the other pages are printed with the browser's own, which are no wider. */
const SITE = [
  'index',
  'mfa-exceptions',
  'job-aids',
  'job-aids/reset-call-card',
  'job-aids/reset-procedure',
  'job-aids/exception-request',
  'job-aids/exception-register',
  'job-aids/reset-log',
  'job-aids/briefing',
  'managers',
  'lms-admins',
  'privacy',
  'accessibility',
];

for (const path of SITE)
  test(`the page ${path} is legible on paper`, async ({ page, site }) => {
    await page.goto(`${site}/${path}.html`);
    await expectLegible(page, 14);
  });
