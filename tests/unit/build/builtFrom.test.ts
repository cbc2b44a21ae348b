import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  BUILT_FROM_FILE,
  changedSince,
  sourcesIn,
} from '../../../src/build/builtFrom.ts';
import { forgetFolders, temporary } from '../packaging/command.ts';

let root = '';
let site = '';
const none = { changed: [], added: [], removed: [] };

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

beforeEach(async () => {
  root = temporary('project');
  site = temporary('site');
  write('content/demo/lesson.mdx', 'Hold the line.');
  write('src/pages/index.astro', '<p>Home</p>');
  write('public/icon.svg', '<svg/>');
  write('package-lock.json', '{}');
  const from = JSON.stringify(await sourcesIn(root));
  writeFileSync(join(site, BUILT_FROM_FILE), from);
});
afterEach(forgetFolders);

describe('a built site and what it was built from', () => {
  it.each([
    ['content/demo/lesson.mdx', 'Hold it.'],
    ['src/pages/index.astro', '<p>Start</p>'],
    ['public/icon.svg', '<svg></svg>'],
    ['package-lock.json', '{ }'],
  ])('tells that %s was edited', async (path, text) => {
    write(path, text);
    expect(await changedSince(root, site)).toEqual({
      ...none,
      changed: [path],
    });
  });

  it('tells what came and what went', async () => {
    write('content/demo/items/new.yaml', 'id: new');
    rmSync(join(root, 'public/icon.svg'));
    expect(await changedSince(root, site)).toEqual({
      changed: [],
      added: ['content/demo/items/new.yaml'],
      removed: ['public/icon.svg'],
    });
  });

  it('goes by content: a checkout that changes every time changes nothing', async () => {
    write('content/demo/lesson.mdx', 'Hold the line.');
    utimesSync(join(root, 'src/pages/index.astro'), 1, 1);
    expect(await changedSince(root, site)).toEqual(none);
  });

  it.each([
    'src/cli/package.ts',
    'src/preview/server.ts',
    'content/demo/.lesson.mdx.swp',
    'content/demo/lesson.mdx~',
    'content/demo/CHANGELOG.md',
  ])('leaves out %s, which no page is made from', async (path) => {
    write(path, 'text');
    expect(await changedSince(root, site)).toEqual(none);
  });

  it('says that it does not know where a build left nothing, or half a file', async () => {
    writeFileSync(join(site, BUILT_FROM_FILE), '{"content/');
    expect(await changedSince(root, site)).toBeNull();
    expect(await changedSince(root, join(site, 'nowhere'))).toBeNull();
  });
});
