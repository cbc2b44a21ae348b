import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import {
  builtSite,
  forgetFolders,
  runApart,
  temporary,
} from '../../packaging/command.ts';
import { released } from '../../packaging/replacing/released.ts';

const german = (command: string, ...args: string[]) =>
  runApart([...args, '--language', 'de'], { command });

afterEach(forgetFolders);

describe('npm run package -- --language de', () => {
  it('makes the bytes that it makes in English, with a German sheet, and says so in German', async () => {
    const site = await builtSite('site');
    const [english, out] = [temporary('english'), temporary('german')];
    await runApart(['--site', site, '--out', english]);
    const { code, out: said } = await german(
      'package',
      ...['--site', site, '--out', out],
    );
    expect(code).toBe(0);
    const zip = (folder: string) =>
      readFileSync(join(folder, 'demo-scorm12.zip'));
    expect(zip(out)).toEqual(zip(english));
    const sheet = (folder: string) =>
      readFileSync(join(folder, 'demo-scorm12-setup.txt'), 'utf8');
    expect(sheet(english)).toMatch(/^Set-up sheet for demo-scorm12\.zip/);
    expect(sheet(out)).toMatch(/^Einrichtungsblatt für demo-scorm12\.zip/);
    expect(said).toMatch(/^demo-scorm12\.zip {2}\d+,\d kB, \d+ Dateien\n/);
    expect(said).toContain(', Version 1.2.0+0a1b2c3d; status passed');
    expect(said).toContain('prüfen mit: sha256sum -c SHA256SUMS');
    // --language is no --languages.
    expect(said).toContain('Der Kurs ist darin auf: en.');
  });

  it.each([
    [['--site', '/nowhere'], 'Es gibt keinen gebauten Kurs.'],
    [['--mastery', 'eighty'], 'ist keine Bestehensgrenze.'],
    [['--colour', 'red'], 'Die Option „--colour“ ist nicht bekannt.'],
    [['--lms', 'moodel'], 'kein LMS namens „moodel“'],
    [['--logo', '/nowhere.svg'], 'Das Logo /nowhere.svg ist nicht lesbar.'],
    [['--bank', 'csv'], '--bank "csv" ist nicht bekannt.'],
    [['zip'], '„zip“ steht hier zu viel.'],
  ])('says in German what is wrong with %j', async (args, message) => {
    const { code, err } = await german('package', ...args);
    expect(err).toContain(message);
    expect(err).toMatch(/\n {2}Warum: {3}.*\n {2}Abhilfe: /);
    expect(code).toBe(1);
  });
});

describe('npm run check -- --language de', () => {
  it('says in German what an LMS would not take of a package', async () => {
    const [site, out] = [await builtSite('site'), temporary('out')];
    await runApart(['--site', site, '--out', out]);
    const zip = join(out, 'demo-scorm12.zip');
    const { code, out: said } = await german('check', zip);
    expect([said, code]).toEqual([
      expect.stringMatching(/^Geprüft: .*; nichts zu ändern\.\n$/),
      0,
    ]);
    const other = resolve('tests/fixtures/evidence/roster.zip');
    expect((await german('check', other)).err).toContain(
      `Das Paket ${other} ist nicht lesbar.`,
    );
  });

  it('checks content in English alone, and says so', async () => {
    const { code, err } = await german('check');
    expect(err).toContain('über den Inhalt wird nur auf Englisch');
    expect(code).toBe(1);
  });
});

describe('npm run release -- --language de', () => {
  it('says in German what changed', async () => {
    const site = await builtSite('site', JSON.stringify(released()));
    const out = temporary('out');
    await runApart(['--site', site, '--out', out]);
    const last = join(out, 'demo-scorm12.zip');
    const args = [
      '--last',
      last,
      '--site',
      site,
      '--compare',
      '--title',
      'Neu',
    ];
    const { code, out: said, err } = await german('release', ...args);
    expect([err, code]).toEqual(['', 0]);
    expect(said).toContain(', verglichen mit 1.0.0+0a1b2c3d');
    expect(said).toContain('  Wörter   ');
    expect(said).toContain('Darf es an die Stelle des letzten treten? Ja.');
  });

  it('says in German that there is nothing to compare with', async () => {
    const { code, err } = await german('release');
    expect(err).toContain('Es gibt nichts, womit verglichen werden kann.');
    expect(code).toBe(1);
  });
});
