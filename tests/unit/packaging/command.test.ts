import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import {
  builtSite,
  forgetFolders,
  run,
  runApart,
  temporary,
} from './command.ts';

afterEach(forgetFolders);

// Some start Node anew, which takes its time on a busy machine.
describe('npm run package', { timeout: 30_000 }, () => {
  it('writes the zip, its checksum and a set-up sheet, and says what it made', async () => {
    const [site, out] = [await builtSite('site'), temporary('out')];
    const { code, out: said } = await runApart([
      '--site',
      site,
      '--out',
      out,
      '--mastery',
      '80',
    ]);
    expect(code).toBe(0);
    const sha256 = createHash('sha256')
      .update(readFileSync(join(out, 'demo-scorm12.zip')))
      .digest('hex');
    expect(readFileSync(join(out, 'SHA256SUMS'), 'utf8')).toBe(
      `${sha256}  demo-scorm12.zip\n`,
    );
    expect(readFileSync(join(out, 'demo-scorm12-setup.txt'), 'utf8')).toContain(
      sha256,
    );
    expect(said).toContain(`sha256 ${sha256}`);
    expect(said).toContain('release 1.2.0+0a1b2c3d; status passed, mastery 80');
  });

  it('says of a translation that it was left out', async () => {
    const site = await builtSite('site');
    const path = join(site, 'demo/files.json');
    const list = readFileSync(path, 'utf8');
    const args = ['--site', site, '--out', temporary('out')];
    const note = 'a translation that is not in this package: de';
    expect((await run(args)).out).not.toContain(note);
    writeFileSync(path, list.replace('{', '{"locales":["de"],'));
    const { out } = await run(args);
    expect(out).toContain(note);
    expect(out).toContain('--languages en,de');
  });

  it('makes the same bytes in two folders and two time zones', async () => {
    const runs = ['Pacific/Auckland', 'America/St_Johns'].map(
      async (zone, index) => {
        const [site, out] = [
          await builtSite(`site ${String(index)}`),
          temporary('out'),
        ];
        await runApart(['--site', site, '--out', out], { zone, cwd: out });
        return readFileSync(join(out, 'demo-scorm12.zip')).toString('base64');
      },
    );
    const [first, second] = await Promise.all(runs);
    expect(first).not.toBe('');
    expect(first).toBe(second);
  });

  it.each([
    [['--site', '/nowhere'], 'There is no built course.'],

    [['--mastery', 'eighty'], 'is not a pass mark'],
    [['--colour', 'red'], "Unknown option '--colour'"],
    [['--lms', 'moodel'], 'no LMS called "moodel"'],
  ])(
    'answers %j with a message and not with a stack',
    async (args, message) => {
      const { code, err } = await run(args);
      expect(code).toBe(1);
      expect(err).toContain(message);
      expect(err).not.toMatch(/^\s+at /m);
    },
  );

  it('asks for a new build when a file has changed since', async () => {
    const site = await builtSite('site');
    writeFileSync(
      join(site, 'icon.svg'),
      '<svg xmlns="http://www.w3.org/2000/svg"/>',
    );
    const { code, err } = await run([
      '--site',
      site,
      '--out',
      temporary('out'),
    ]);
    expect(code).toBe(1);
    expect(err).toContain('icon.svg is not as the build left it');
  });

  it('says where it may not write', async () => {
    const site = await builtSite('site');
    const { code, err } = await run([
      '--site',
      site,
      '--out',
      join(site, 'icon.svg'),
    ]);
    expect(code).toBe(1);
    expect(err).toContain('Choose a folder that you may write to');
  });
});
