import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fileLists } from '../../../src/build/closure.ts';
import { readSite } from '../../../src/build/readSite.ts';
import { settledSite } from '../../../src/build/settledSite.ts';
import { encodeText } from '../../../src/ground/bytes.ts';
import { parseHtml } from '../../../src/packaging/html.ts';
import { forgetFolders, temporary } from '../packaging/command.ts';
import { FIXTURES, textOf } from '../packaging/support.ts';

vi.mock(import('../../../src/packaging/html.ts'), async (original) => {
  const html = await original();
  return { ...html, parseHtml: vi.fn(html.parseHtml) };
});

let folder = '';
beforeEach(() => {
  vi.mocked(parseHtml).mockClear();
  folder = temporary('site');
  cpSync(join(FIXTURES, 'site'), folder, { recursive: true });
});
afterEach(forgetFolders);

it('parses each page once, however many integrations ask what courses need', async () => {
  const built = settledSite();
  const dir = pathToFileURL(`${folder}/`);
  const first = await built(dir);
  const lists = fileLists(first.files, first.links);
  // A file that an integration writes is known to the next one.
  first.files.set('assets/late.txt', encodeText('late'));
  const { files, links } = await built(dir);
  expect(fileLists(files, links)).toEqual(lists);

  const pages = [...files.keys()].filter((path) => path.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(2);
  expect(vi.mocked(parseHtml)).toHaveBeenCalledTimes(pages.length);
});

it('lists what the settled pages name when they are read anew', async () => {
  const { files, links } = await settledSite()(pathToFileURL(`${folder}/`));
  const lists = fileLists(files, links);
  expect(fileLists(await readSite(folder))).toEqual(lists);
  expect(readFileSync(join(folder, 'demo.html'), 'utf8')).toBe(
    textOf(files, 'demo.html'),
  );
});
