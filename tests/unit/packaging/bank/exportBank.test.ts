import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { builtSite, forgetFolders, run, temporary } from '../command.ts';
import { readMoodleXml } from './moodleReader.ts';
import { itemsWith, releaseOf } from './support.ts';

afterEach(forgetFolders);

const NAME = 'demo-bank-moodle.xml';
const release = releaseOf(
  itemsWith(Array.from({ length: 40 }, (_, i) => `Words ${i}`)),
);

function sumOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

describe('npm run package -- --bank moodle-xml', () => {
  it('writes the bank and its checksum, no zip, and counts the items by kind', async () => {
    const [site, out] = [await builtSite('site', release), temporary('out')];
    const args = ['--bank', 'moodle-xml', '--site', site, '--out', out];
    const { code, out: said } = await run(args);
    expect(code).toBe(0);
    const { questions } = readMoodleXml(readFileSync(join(out, NAME), 'utf8'));
    expect(questions.map(({ idNumber }) => idNumber)).toEqual([
      'one_r2',
      'many_r2',
      'so_r2',
      'order_r2',
      'match_r2',
    ]);
    const sum = sumOf(join(out, NAME));
    expect(readFileSync(join(out, 'SHA256SUMS'), 'utf8')).toBe(
      `${sum}  ${NAME}\n`,
    );
    expect(said).toContain(`sha256 ${sum}`);
    expect(said).toContain(
      '5 items: 1 choice, 1 multiple, 1 true-false, 1 sequencing, 1 matching',
    );
    expect(existsSync(join(out, 'demo-scorm12.zip'))).toBe(false);
  });

  it('beside a package leaves the sums of both, and of no file that is gone', async () => {
    const [site, out] = [await builtSite('site', release), temporary('out')];
    const sums = () => readFileSync(join(out, 'SHA256SUMS'), 'utf8');
    const where = ['--site', site, '--out', out];
    const lineOf = (name: string) => `${sumOf(join(out, name))}  ${name}\n`;
    await run(where);
    await run(['--bank', 'moodle-xml', ...where]);
    await run(where);
    expect(sums()).toBe(lineOf(NAME) + lineOf('demo-scorm12.zip'));
    rmSync(join(out, NAME));
    await run(where);
    expect(sums()).toBe(lineOf('demo-scorm12.zip'));
  });

  it.each([
    [['--bank', 'gift'], 'It can be: moodle-xml.'],
    [
      ['--bank', 'moodle-xml', '--standard', 'scorm12', '--mastery', '80'],
      '--bank does not go with --standard, --mastery.',
    ],
    [
      ['--bank', 'moodle-xml', '--site', '/nowhere'],
      'There is no built course.',
    ],
  ])(
    'answers %j with a message and not with a stack',
    async (args, message) => {
      const { code, err } = await run(args);
      expect(code).toBe(1);
      expect(err).toContain(message);
      expect(err).not.toMatch(/^\s+at /m);
    },
  );

  it('asks for a new build when the release information has changed since, or holds no items', async () => {
    const empty = await builtSite('site', releaseOf([]));
    const none = await run(['--bank', 'moodle-xml', '--site', empty]);
    expect(none.err).toContain('bank.items: it holds no items');
    const changed = await builtSite('site', release);
    writeFileSync(join(changed, 'demo/release.json'), '{}');
    const other = await run(['--bank', 'moodle-xml', '--site', changed]);
    expect(other.err).toContain('release.json is not as the build left it');
    expect([none.code, other.code]).toEqual([1, 1]);
  });
});
