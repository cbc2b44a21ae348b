import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

import { BUDGETS } from '../bench/budgets.ts';
import { measureFirstLaunch, printServed } from '../bench/first-launch.ts';
import { serveInFrame } from '../bench/lms.ts';
import { builtPackage } from '../bench/package.ts';
import { BENCH_STANDARDS } from '../bench/standards.ts';

for (const standard of BENCH_STANDARDS) {
  test(`${standard}: a first launch in an LMS and the zip stay within their budgets`, async ({
    browser,
  }) => {
    const { zipBytes, files } = await builtPackage(standard);
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

test('the practice desk adds no more script than its budget', async () => {
  const { files } = await builtPackage('scorm12');
  const scripts = [...files].filter(([path]) =>
    /^assets\/Desk\.[^/]*\.js$/.test(path),
  );
  expect(scripts).toHaveLength(1);
  const sizes = scripts.map(([, bytes]) => gzipSync(bytes).length);
  expect(sizes[0]).toBeLessThanOrEqual(BUDGETS.deskBytes);
});
