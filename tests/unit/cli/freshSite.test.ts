import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BUILT_FROM_FILE, sourcesIn } from '../../../src/build/builtFrom.ts';
import { requireFreshSite } from '../../../src/cli/freshSite.ts';
import { forgetFolders, temporary } from '../packaging/command.ts';
import { refusal } from '../packaging/support.ts';

let root = '';
let site = '';
let said = '';

/** Stands in for Astro: notes that it was run, or fails with a sentence. */
const BUILDER = `
import { appendFileSync, existsSync } from 'node:fs';
if (existsSync('broken')) {
  console.error('lesson.mdx:3 needs mending.');
  process.exit(1);
}
appendFileSync('builds', process.argv[2]);
`;

beforeEach(async () => {
  root = temporary('project');
  site = join(root, 'dist/site');
  for (const folder of [
    'content',
    'dist/site',
    'node_modules/astro/bin',
    'src/build',
  ])
    mkdirSync(join(root, folder), { recursive: true });
  cpSync('src/build/lean.mjs', join(root, 'src/build/lean.mjs'));
  writeFileSync(join(root, 'node_modules/astro/bin/astro.mjs'), BUILDER);
  writeFileSync(join(root, 'content/lesson.mdx'), 'Hold the line.');
  const from = JSON.stringify(await sourcesIn(root));
  writeFileSync(join(site, BUILT_FROM_FILE), from);
  said = '';
  const hear = (text: unknown): boolean => {
    said += `${String(text)}\n`;
    return true;
  };
  vi.spyOn(console, 'log').mockImplementation(hear);
  vi.spyOn(process.stdout, 'write').mockImplementation(hear);
});
afterEach(() => {
  vi.restoreAllMocks();
  forgetFolders();
});

const builds = () =>
  existsSync(join(root, 'builds'))
    ? readFileSync(join(root, 'builds'), 'utf8')
    : '';

describe('the site that is packaged', () => {
  it('is built anew after an edit, and says which file asked for it', async () => {
    writeFileSync(join(root, 'content/lesson.mdx'), 'Hold it.');
    await requireFreshSite({ root, site, build: true });
    expect(builds()).toBe('build');
    expect(said).toContain(
      'The built site is older than its files: changed: content/lesson.mdx.',
    );
    expect(said).toMatch(/Building the site … [\s\S]*\d s/);
  });

  it('is taken as it is where nothing changed, without a word', async () => {
    await requireFreshSite({ root, site, build: true });
    await requireFreshSite({ root, site, build: false });
    expect([builds(), said]).toEqual(['', '']);
  });

  it('is refused with --no-build once it is old, and nothing is built', async () => {
    for (const name of 'abcdefg')
      cpSync(
        join(root, 'content/lesson.mdx'),
        join(root, `content/${name}.mdx`),
      );
    const words = await refusal(() =>
      requireFreshSite({ root, site, build: false }),
    );
    expect(words).toContain('dist/site is older than what it is made from');
    expect(words).toContain('content/e.mdx and 2 more');
    expect(words).toContain('Leave out --no-build');
    expect(builds()).toBe('');
  });

  it('is not called up to date where the build does not say what it was made from', async () => {
    writeFileSync(join(site, BUILT_FROM_FILE), '');
    const words = await refusal(() =>
      requireFreshSite({ root, site, build: false }),
    );
    expect(words).toContain('cannot be known');
    await requireFreshSite({ root, site, build: true });
    expect(said).toContain('There is no complete build yet.');
    expect(builds()).toBe('build');
  });

  it('is not packaged where the build fails; its own words are given', async () => {
    writeFileSync(join(root, 'content/lesson.mdx'), 'Hold it.');
    writeFileSync(join(root, 'broken'), '');
    const words = await refusal(() =>
      requireFreshSite({ root, site, build: true }),
    );
    expect(words).toContain('lesson.mdx:3 needs mending.');
    expect(words).toContain('there is nothing to package');
  });
});
