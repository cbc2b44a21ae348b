import { readFileSync } from 'node:fs';

import { expect, type Page } from '@playwright/test';

import { answerCourses, answerZone, given } from '../../e2e/support/records.ts';
import { openWith } from '../../e2e/support/records.ts';
import { go, type Screen } from './screen.ts';

const PAGES = ['index', 'lms-admins', 'managers', 'accessibility', '404'];
const JOB_AIDS = [
  'job-aids',
  'job-aids/reset-call-card',
  'job-aids/reset-procedure',
  'job-aids/exception-request',
  'job-aids/exception-register',
  'job-aids/reset-log',
  'job-aids/briefing',
];
const EXPORT = 'tests/fixtures/evidence/moodle41-scorm-basic.txt';

/** The site, with both of its forms before and after they have made something. */
export function siteScreens(site: string): Screen[] {
  return [
    ...[...PAGES, ...JOB_AIDS].map((path) => ({
      name: path.replaceAll('/', '-'),
      whole: true,
      open: go(`${site}/${path}.html`),
    })),
    { name: 'package-form', whole: true, open: go(`${site}/package.html`) },
    {
      name: 'package-made',
      whole: true,
      open: (page) => makePackage(page, site),
    },
    { name: 'evidence-form', whole: true, open: go(`${site}/records.html`) },
    { name: 'evidence-asks', whole: true, open: (page) => ask(page, site) },
    { name: 'evidence-made', whole: true, open: (page) => report(page, site) },
  ];
}

async function makePackage(page: Page, site: string): Promise<void> {
  await page.goto(`${site}/package.html`);
  await page.getByRole('button', { name: 'Make the package' }).click();
  await expect(
    page.getByRole('heading', { name: 'Your package is ready' }),
  ).toBeVisible({ timeout: 60_000 });
}

/** The evidence page, asking what an export leaves open. */
async function ask(page: Page, site: string): Promise<void> {
  await openWith(page, site, [given('grades.txt', readFileSync(EXPORT))]);
  await page.getByRole('button', { name: 'Make the pack' }).click();
  await expect(
    page.getByRole('heading', { name: 'Say what the files do not' }),
  ).toBeVisible();
}

async function report(page: Page, site: string): Promise<void> {
  await ask(page, site);
  await answerZone(page, 'grades.txt', 'Europe/London');
  await answerCourses(page, { 'Course module': 'This course' });
  await expect(
    page.getByRole('heading', { name: /^Your report is / }),
  ).toBeVisible();
}
