import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

import { BUDGETS } from '../bench/budgets.ts';
import { measureFirstLaunch, printServed } from '../bench/first-launch.ts';
import { serveInFrame } from '../bench/lms.ts';
import { readPackage } from '../bench/package.ts';

test('a first launch in an LMS stays within its budgets', async ({
  browser,
}) => {
  const lms = await serveInFrame(readPackage().files);
  const launch = await measureFirstLaunch(browser, lms);
  lms.close();
  const { javascriptBytes, totalBytes, requests } = launch;
  const said = `the first launch asked for\n${printServed(launch.served)}\n`;
  expect(javascriptBytes, said).toBeGreaterThan(0);
  expect(javascriptBytes, said).toBeLessThanOrEqual(BUDGETS.javascriptBytes);
  expect(totalBytes, said).toBeLessThanOrEqual(BUDGETS.totalBytes);
  expect(requests, said).toBeLessThanOrEqual(BUDGETS.requests);
});

test('the SCORM 1.2 zip stays within its budget', () => {
  expect(readPackage().zipBytes).toBeLessThanOrEqual(BUDGETS.zipBytes);
});

test('the practice desk adds no more script than its budget', () => {
  const scripts = [...readPackage().files].filter(([path]) =>
    /^assets\/Desk\.[^/]*\.js$/.test(path),
  );
  expect(scripts).toHaveLength(1);
  const sizes = scripts.map(([, bytes]) => gzipSync(bytes).length);
  expect(sizes[0]).toBeLessThanOrEqual(BUDGETS.deskBytes);
});
