import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import {
  builtSite,
  forgetFolders,
  run,
  runApart,
  temporary,
} from '../command.ts';
import { FIXTURES } from '../support.ts';
import { released, type Released } from './released.ts';

const RELEASE = 'release';

afterEach(forgetFolders);

/** The last package of the demo course, and what `npm run release` makes of another state of it. */
async function releasing(change: (now: Released) => void, more: string[] = []) {
  const [last, out, content] = ['last', 'out', 'content'].map(temporary);
  const before = released();
  const site = await builtSite('before', JSON.stringify(before));
  await run(['--site', site, '--out', last ?? '']);
  const now = released();
  change(now);
  const next = await builtSite('now', JSON.stringify(now));
  cpSync(join(FIXTURES, 'content/valid'), content ?? '', { recursive: true });
  const folder = out ?? '';
  const ended = await run(
    [
      ...['--last', join(last ?? '', 'demo-scorm12.zip'), '--site', next],
      ...['--out', folder, '--content', content ?? '', ...more],
    ],
    content,
    RELEASE,
  );
  return { ...ended, folder, content: join(content ?? '', 'demo') };
}

const written = ({ folder, content }: { folder: string; content: string }) =>
  [
    join(folder, 'demo-scorm12.zip'),
    join(folder, 'demo-scorm12-replace.html'),
    join(content, 'CHANGELOG.md'),
    join(content, 'released.yaml'),
  ].filter(existsSync);

describe('npm run release', { timeout: 60_000 }, () => {
  it('writes package, sheet, page, changelog and released.yaml, and all say the same', async () => {
    const made = await releasing((now) => {
      now.held.ids.items.push('new_item');
      now.release = { version: '1.1.0', hash: 'ffffffff' };
    });
    expect(made.err).toBe('');
    expect(made.code).toBe(0);
    expect(written(made)).toHaveLength(4);
    const read = (name: string) =>
      readFileSync(join(made.folder, name), 'utf8');
    for (const text of [
      made.out,
      read('demo-scorm12-replace.html'),
      read('demo-scorm12-setup.txt').replace(/\s+/g, ' '),
    ])
      expect(text).toContain(
        'This package may take the place of release 1.0.0+0a1b2c3d',
      );
    expect(made.out).toContain('The question new_item is new.');
    const changelog = readFileSync(join(made.content, 'CHANGELOG.md'), 'utf8');
    expect(changelog).toBe(
      '# Changelog of Demo\n\n## 1.1.0\n\n- A question is new.\n\n',
    );
    expect(readFileSync(join(made.content, 'released.yaml'), 'utf8')).toContain(
      'sound_exception',
    );
  });

  it('refuses ids in another order, and writes nothing', async () => {
    const made = await releasing((now) => {
      now.held.ids.steps.reverse();
      now.release.version = '9.0.0';
    });
    expect(made.code).toBe(1);
    expect(made.err).toContain('first was number 1 and is number 3 now');
    expect(made.err).toContain('Nothing was written.');
    // What mends it may ask for another version.
    expect(made.out).not.toContain('Version:');
    expect(written(made)).toEqual([]);
  });

  it('refuses a version that was not raised, and writes nothing', async () => {
    const made = await releasing((now) => (now.check.pass = 90));
    expect(made.code).toBe(1);
    expect(made.err).toContain('Write version: 2.0.0 in demo/course.yaml');
    expect(written(made)).toEqual([]);
  });

  it('only says what changed with --compare', async () => {
    const made = await releasing((now) => (now.check.pass = 90), ['--compare']);
    expect(made.code).toBe(0);
    expect(made.out).toContain('Version: 2.0.0 at least.');
    expect(written(made)).toEqual([]);
  });

  it('takes the course of the last package, also where several are built', async () => {
    const site = await builtSite('several', JSON.stringify(released()));
    cpSync(join(site, 'demo'), join(site, 'other'), { recursive: true });
    const list = readFileSync(join(site, 'demo/files.json'), 'utf8');
    writeFileSync(
      join(site, 'other/files.json'),
      list.replace('"course":"demo"', '"course":"other"'),
    );
    const last = temporary('last');
    await run(['--site', site, '--course', 'demo', '--out', last]);
    const compare = (...more: string[]) =>
      run(
        [
          ...['--last', join(last, 'demo-scorm12.zip'), '--compare'],
          ...['--site', site, ...more],
        ],
        undefined,
        RELEASE,
      );
    const titled = await compare('--title', 'Another title');
    expect(titled.err).toBe('');
    expect(titled.out).toContain('not set, now Another title');
    const other = await compare('--course', 'other');
    expect(other.code).toBe(1);
    expect(other.err).toContain('(demo), and --course names other');
  });

  it.each([
    [['--last', '/nowhere.zip'], 'The last package /nowhere.zip cannot be'],
    [[], 'Name it with --last'],
    [['--colour', 'red'], "Unknown option '--colour'"],
  ])('answers %j with a message', async (args, message) => {
    const { code, err } = await runApart(args, { command: RELEASE });
    expect(code).toBe(1);
    expect(err).toContain(message);
  });
});
