import { z } from 'astro/zod';
import Papa from 'papaparse';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { decodeText } from '../../../src/ground/bytes.ts';
import type { Files } from '../../../src/ground/files.ts';
import { unzipFiles } from '../../../src/ground/zip/unzip.ts';
import { downloaded } from './download.ts';

/** A file as the page of records is given it. */
export interface Given {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

export const given = (name: string, content: string | Buffer): Given => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(content),
});

/** Chooses exports, registers and logs. */
export const chooseFiles = (
  page: Page,
  files: Given[] | string,
): Promise<void> =>
  page
    .getByLabel('Exports, exception register, reset log')
    .setInputFiles(files);

/** Opens the page of records and gives it the files. */
export async function openWith(
  page: Page,
  site: string,
  files: Given[],
): Promise<void> {
  await page.goto(`${site}/records.html`);
  await chooseFiles(page, files);
}

/** Opens the page of records, gives it the files and asks for the pack. @param day of the report, YYYY-MM-DD */
export async function askForPack(
  page: Page,
  site: string,
  { files, roster, day }: { files: Given[]; roster: Given | null; day: string },
): Promise<void> {
  await openWith(page, site, files);
  if (roster !== null)
    await page.getByLabel('Roster (optional)').setInputFiles(roster);
  await page.getByLabel('Day of the report').fill(day);
  await page.getByRole('button', { name: 'Make the pack' }).click();
}

/** Says in which zone the times of a file are that the page asks about, and goes on. */
export async function answerZone(
  page: Page,
  file: string,
  zone: string,
): Promise<void> {
  await expect(
    page.getByRole('heading', { name: 'Say what the files do not' }),
  ).toBeFocused();
  await page
    .getByRole('group', { name: file })
    .getByLabel('Time zone of the times')
    .selectOption(zone);
  await page.getByRole('button', { name: 'Go on' }).click();
}

/** Says of titles in the files whether they are the course, and goes on. */
export async function answerCourses(
  page: Page,
  answers: Readonly<Record<string, 'This course' | 'Another course'>>,
): Promise<void> {
  const asked = page.getByRole('group', {
    name: 'Which of these titles are the course?',
  });
  for (const [title, answer] of Object.entries(answers))
    await asked.getByLabel(title, { exact: true }).selectOption(answer);
  await page.getByRole('button', { name: 'Go on' }).click();
}

/** The files of the pack that the page has made. @param day of the report, YYYY-MM-DD */
export async function takePack(page: Page, day: string): Promise<Files> {
  await expect(
    page.getByRole('heading', { name: /^Your report is / }),
  ).toBeFocused();
  return packOn(page, `evidence-${day}.zip`);
}

/** The files of the pack as soon as it stands on the page. */
export async function packOn(
  page: Page,
  name: string | RegExp = /^evidence-.*zip$/,
): Promise<Files> {
  return unzipFiles(new Uint8Array(await downloaded(page, name)));
}

/** The report as the page shows it. */
export const reportOn = (page: Page) =>
  page.getByRole('region', { name: 'Report', exact: true });

/** How many people stand so, in the report that the page shows. */
export const standing = (page: Page, name: string) =>
  reportOn(page)
    .getByRole('table', { name: 'People by standing' })
    .getByRole('row', { name })
    .getByRole('cell')
    .last();

/** A file of the pack as text; fails when the pack lacks it. */
export function textOf(pack: Files, name: string): string {
  const bytes = pack.get(name);
  if (!bytes) throw new Error(`The pack has no ${name}.`);
  return decodeText(bytes);
}

const rows = z.array(z.record(z.string(), z.string()));

/** The rows of a table of the pack, by column. */
export function rowsOf(pack: Files, name: string): Record<string, string>[] {
  const text = textOf(pack, name).replace(/^\uFEFF/, '');
  return rows.parse(
    Papa.parse(text, { header: true, skipEmptyLines: true }).data,
  );
}
