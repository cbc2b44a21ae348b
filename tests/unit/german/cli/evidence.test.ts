import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parse } from 'yaml';
import { usualSettings } from '../../../../src/evidence/settings/settings.ts';
import { sha256Hex } from '../../../../src/ground/bytes.ts';
import { unzipFiles } from '../../../../src/ground/zip/unzip.ts';
import { sheetWordsSchema } from '../../../../src/schema/jobAid.ts';
import { policySchema } from '../../../../src/schema/policy.ts';
import { answer } from '../../../../src/workshop/evidence/gather.ts';
import type { Reply } from '../../../../src/workshop/evidence/messages.ts';
import { releaseBytes } from '../../evidence/reportSample.ts';
import { FIVE_ON_THE_ROSTER } from '../../evidence/roster.ts';

const COMMAND = resolve('src/cli/evidence.ts');
const MOODLE = resolve('tests/fixtures/evidence/moodle41-scorm-basic.txt');
const DAY = '2026-11-24';

/** An exception that gives no reason, in the words of the German job aids. */
const REGISTER =
  'Konto,Person oder System,Grund,Risiko,Freigebende Person,Rolle der freigebenden Person,Schutzmaßnahmen,Freigegeben am,Prüfdatum,Status\r\nsvc,Scanner,,Post,Rosa,Bereichsleitung,Eine IP,2026-11-01,2026-11-30,Offen\r\n';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'german-evidence-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** A file as it is chosen on the page. */
const chosen = (path: string): File =>
  new File([readFileSync(path)], basename(path));

const yamlAt = (path: string): unknown => parse(readFileSync(path, 'utf8'));

/** A process, as somebody in France starts it. */
function run(
  args: string[],
  more: NodeJS.ProcessEnv = {},
): Promise<{ code: number; out: string; err: string }> {
  const env = { ...process.env, LANG: 'fr_FR.UTF-8', ...more };
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      [COMMAND, ...args],
      { env },
      (_error, out, err) => done({ code: child.exitCode ?? -1, out, err }),
    );
  });
}

/** What the worker of the German page answers last. */
async function onThePage(
  files: File[],
  roster: File,
  release: File,
): Promise<Reply | null> {
  const [moodle] = files;
  const bytes = new Uint8Array((await moodle?.arrayBuffer()) ?? []);
  const sha256 = sha256Hex(bytes);
  let last: Reply | null = null;
  await answer(
    {
      files,
      roster,
      releases: [release],
      policy: null,
      answers: [
        {
          file: moodle?.name ?? '',
          sha256,
          answers: { zone: 'Europe/London' },
        },
      ],
      settings: { ...usualSettings(), asOf: DAY, courses: ['Course module'] },
      key: '',
    },
    {
      policy: policySchema.parse(yamlAt('content/de/policy.yaml')),
      sheets: sheetWordsSchema.parse(yamlAt('content/job-aids/de/sheets.yaml')),
      releases: () => Promise.resolve([]),
    },
    (reply) => {
      if (reply.kind !== 'progress') last = reply;
    },
  );
  return last;
}

it('makes the pack that the German page makes, by --language and by HOLD_LOCALE', async () => {
  const register = file('register.csv', REGISTER);
  const roster = file('roster.csv', FIVE_ON_THE_ROSTER);
  const release = file(
    'release.json',
    releaseBytes('1.0.0', 'ab12cd34', ['One']),
  );
  const last = await onThePage(
    [chosen(MOODLE), chosen(register)],
    chosen(roster),
    chosen(release),
  );
  if (last?.kind !== 'made') throw new Error(JSON.stringify(last));
  const args = ['--roster', roster, '--release', release];
  args.push('--zone', 'moodle41-scorm-basic.txt=Europe/London');
  args.push('--course', 'Course module', '--as-of', DAY);
  const made = async (out: string, env: NodeJS.ProcessEnv, more: string[]) => {
    const to = join(folder, out);
    const { err } = await run([...args, ...more, '--out', to], env);
    expect(err).toBe('');
    return readFileSync(join(to, `evidence-${DAY}.zip`));
  };
  const files = [MOODLE, register];
  const byOption = await made('option', {}, [...files, '--language', 'de']);
  const pack = unzipFiles(new Uint8Array(byOption));
  for (const [name, bytes] of unzipFiles(last.made.bytes))
    expect([name, pack.get(name)]).toEqual([name, bytes]);
  expect(new Uint8Array(byOption)).toEqual(last.made.bytes);
  const byVariable = await made('variable', { HOLD_LOCALE: 'de' }, files);
  expect(byVariable).toEqual(byOption);
  // An option goes before the environment; the words of a German register are known in German.
  const option = [MOODLE, '--language', 'en'];
  const english = await made('english', { HOLD_LOCALE: 'de' }, option);
  expect(english).toEqual(await made('usual', {}, [MOODLE]));
  expect(english).not.toEqual(
    await made('german', { HOLD_LOCALE: 'de' }, [MOODLE]),
  );
});

it.each([
  [['--language', 'fr'], {}, 'No command speaks the language fr.'],
  [[], { HOLD_LOCALE: 'qps' }, 'No command speaks the language qps.'],
])('refuses %j %j in words', async (args, env, message) => {
  const { code, out, err } = await run([MOODLE, ...args], env);
  expect(err).toContain(message);
  expect(err).toContain('They are written in: en, de.');
  expect([code, out]).toEqual([1, '']);
});

it.each([
  [[MOODLE], 'lässt etwas offen.\n  Warum:   Die Datei wird gelesen als: '],
  [[MOODLE], '  Abhilfe: Tage und Uhrzeiten stehen dort ohne ihre Zeitzone ('],
  [[MOODLE, '--colour'], 'Warum:   Die Option „--colour“ ist nicht bekannt.'],
  [[MOODLE, '--zone'], 'Warum:   Der Option „--zone“ fehlt ihr Wert.'],
  [[MOODLE, '--help=x'], 'Warum:   Die Option „--help“ hat keinen Wert.'],
  [['nix.csv'], 'Warum:   Eine solche Datei gibt es nicht.'],
  [[], 'Warum:   Es ist kein Export genannt.'],
])('says in German what is wrong with %j', async (args, message) => {
  const { code, err } = await run([...args, '--language', 'de']);
  expect(err).toContain(message);
  expect(code).toBe(1);
});
