import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';

import { inCopy, ROOT } from './projectCopy.ts';

it('copies every file that stands at the root, a new one too', () => {
  const files = readdirSync(ROOT, { withFileTypes: true })
    .filter((it) => it.isFile() && !it.name.startsWith('.'))
    .filter(({ name }) => !name.endsWith('.log'))
    .map(({ name }) => name);
  const copied = inCopy((folder) => readdirSync(folder));
  expect(copied).toEqual(expect.arrayContaining(files));
});

it('copies neither the tests nor what tools have made', () => {
  const copied = inCopy((folder) => readdirSync(folder));
  expect(copied).not.toEqual(expect.arrayContaining(['tests']));
  expect(copied).not.toEqual(expect.arrayContaining(['dist']));
  expect(copied).not.toEqual(expect.arrayContaining(['.git']));
});
