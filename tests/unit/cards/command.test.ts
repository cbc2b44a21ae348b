import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { runHere, type Ended } from '../cli/runHere.ts';

const COMMAND = resolve(import.meta.dirname, '../../../src/cli/cards.ts');
const made: string[] = [];

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cards'));
  made.push(folder);
  return folder;
}

// Not the repository: the command finds its content wherever it is called.
const cards = (...args: string[]) => runHere('cardsCommand.ts', args, tmpdir());

/** The same in a process of its own, which takes a language. */
function cardsApart(...args: string[]): Promise<Ended> {
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      [COMMAND, ...args],
      { cwd: tmpdir() },
      (_error, out, err) => done({ code: child.exitCode ?? -1, out, err }),
    );
  });
}

describe('npm run cards', () => {
  it('writes the variant asked for as one HTML file', async () => {
    const out = temporary();
    const run = await cards('c05', '--variant', 'b', '--out', out);
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(readdirSync(out)).toEqual(['C05-B.html']);
    expect(readFileSync(join(out, 'C05-B.html'), 'utf8')).toContain('C05 B');
  });

  it('writes a file for every variant of every case', async () => {
    const out = temporary();
    const run = await cards('--all', '--out', out);
    expect(run.code).toBe(0);
    const files = readdirSync(out);
    expect(files).toContain('C24-A.html');
    // Two courses have a C01, and none takes the place of the other.
    expect(files).toEqual(
      expect.arrayContaining([
        'mfa-exceptions-C01-A.html',
        'suspicious-call-C01-A.html',
      ]),
    );
    const said = run.out.slice(run.out.indexOf(': ') + 2).trim();
    expect(said.split(', ').toSorted()).toEqual(files.toSorted());
  });

  it('prints text and writes nothing with --text', async () => {
    const run = await cards('C01', '--course', 'mfa-exceptions', '--text');
    expect(run.code).toBe(0);
    expect(run.out).toMatch(/CALLER · C01 A[\s\S]*AGENT[\s\S]*OBSERVER/);
    expect(run.out).not.toContain('<');
  });

  it('writes the cards of a translated course in its language', async () => {
    const out = temporary();
    const run = await cardsApart('--all', '--language', 'de', '--out', out);
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(run.out).toMatch(/^Geschrieben in /);
    expect(readdirSync(out)).toContain('C01-A.html');
    const sheet = readFileSync(join(out, 'C01-A.html'), 'utf8');
    expect(sheet).toContain('<html lang="de-DE">');
    expect(sheet).toContain('Übungskarten für den Anruf C01 A');
    expect(sheet).toMatch(/Hinterlegte Nummer anrufen/);
    expect(sheet.replace(/<style>.*<\/style>|<[^>]*>/gs, '')).not.toMatch(
      /\b(?:the|you|agent|caller)\b/i,
    );
    const unknown = await cardsApart('C24', '--language', 'de');
    expect(unknown.code).toBe(1);
    expect(unknown.err).toContain('Auf Deutsch gibt es keinen Fall C24.');
  });

  it('lists the cases after one that is unknown', async () => {
    const run = await cards('C99');
    expect(run.code).toBe(1);
    expect(run.err).toContain('There is no case C99.');
    expect(run.err).toMatch(/these: C01, C02, .*C24\./);
  });

  it('asks for the course of a case that two have', async () => {
    const run = await cards('C01');
    expect(run.code).toBe(1);
    expect(run.err).toContain('C01 is a case of 2 courses.');
    expect(run.err).toContain('Say which with --course.');
    const none = await cards('C01', '--course', 'nights');
    expect(none.code).toBe(1);
    expect(none.err).toContain('There is no course nights');
  });

  it('lists the variants after one that is unknown', async () => {
    const run = await cards('C05', '--variant', 'Z');
    expect(run.code).toBe(1);
    expect(run.err).toContain('C05 has no variant Z.');
    expect(run.err).toContain('It has these: A, B, C.');
  });

  it.each([
    [[], 'No case was named.'],
    [['C01', 'C02'], 'The command names too much.'],
    [['C01', '--all'], 'The command names too much.'],
    [['C01', '--colour'], 'The command cannot be read.'],
  ])('shows how it is called after %j', async (args, says) => {
    const run = await cards(...args);
    expect(run.code).toBe(1);
    expect(run.err).toContain(says);
    expect(run.err).toContain('Usage: npm run cards');
  });

  it('says what to do where it may not write', async () => {
    const run = await cards('C05', '--out', join(COMMAND, 'cards'));
    expect(run.code).toBe(1);
    expect(run.err).toContain('with --out DIR');
    expect(run.err).not.toContain('    at ');
  });
});
