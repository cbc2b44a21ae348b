import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import {
  nameOriginals,
  withOriginal,
} from '../../../src/build/nameOriginals.ts';
import { readSite } from '../../../src/build/readSite.ts';
import { listedFiles, readFileList } from '../../../src/packaging/fileList.ts';
import { forgetFolders, temporary } from '../packaging/command.ts';

afterEach(forgetFolders);

it('names the original behind the release, and changes nothing else', () => {
  const record =
    '{"course":"a","release":{"version":"1.0.0","hash":"cd"},"steps":[1.5]}\n';
  expect(withOriginal(record, '1.0.0+ab')).toBe(
    '{"course":"a","release":{"version":"1.0.0","hash":"cd"},"translationOf":"1.0.0+ab","steps":[1.5]}\n',
  );
});

it('lists the record as it is then, and every other file as it was', async () => {
  const site = temporary('site');
  const list = {
    course: 'a',
    files: [
      { path: 'a.html', size: 1, sha256: 'as it was' },
      { path: 'a/release.json', size: 2, sha256: 'before' },
    ],
    authored: { path: 'a/authored.json', sha256: 'as it was' },
  };
  mkdirSync(join(site, 'a'));
  writeFileSync(join(site, 'a/release.json'), '{"course":"a","release":{}}\n');
  writeFileSync(
    join(site, 'a/files.json'),
    `${JSON.stringify(list, null, 1)}\n`,
  );
  await nameOriginals(site, { a: '1.0.0+ab' });

  const text = readFileSync(join(site, 'a/files.json'), 'utf8');
  const after = readFileList(text);
  if (!after) throw new Error('no list of files any more');
  const [page, record] = after.files;
  if (!record) throw new Error('the record is not listed');
  expect(text).toBe(
    `${JSON.stringify({ ...list, files: [page, record] }, null, 1)}\n`,
  );
  expect(page).toEqual(list.files[0]);
  const files = listedFiles(await readSite(site), {
    ...after,
    files: [record],
  });
  expect(files.get(record.path)?.length).toBe(record.size);
  expect(
    readFileSync(join(site, 'a/release.json'), 'utf8').includes(
      '"translationOf":"1.0.0+ab"',
    ),
  ).toBe(true);
});
