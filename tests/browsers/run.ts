import { HoldError } from '../../src/errors.ts';
import requireBuild from '../run/built.ts';
import { lastLine } from '../run/print.ts';
import type { Kind } from './driver.ts';
import { ensurePrograms } from './findPrograms.ts';
import { firefox } from './firefox/firefox.ts';
import { playIn, type Went } from './playIn.ts';
import { PLAYS } from './plays.ts';
import { webkit } from './webkit/webkit.ts';

const KINDS: readonly Kind[] = [firefox, webkit];

/** Those with a name among the words; all where no word is a name of them. */
function chosen<T extends { name: string }>(
  all: readonly T[],
  words: readonly string[],
): readonly T[] {
  const some = all.filter(({ name }) => words.includes(name));
  return some.length > 0 ? some : all;
}

/** `npm run browsers` plays all; words after it choose browsers, plays, or both. */
async function main(words: readonly string[]): Promise<boolean> {
  requireKnown(words);
  requireBuild();
  const plays = chosen(PLAYS, words);
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const kind of chosen(KINDS, words)) {
    const found = ensurePrograms(kind);
    if (found.kind === 'missing') {
      console.log(`– ${kind.name}: not run, because ${found.why}.`);
      counts.skipped += plays.length;
      continue;
    }
    for (const [name, path] of Object.entries(found.programs))
      console.log(`  ${kind.name}: ${name} is ${path}`);
    const tell = (version: string, went: Went): void => {
      counts[went.wrong === null ? 'passed' : 'failed'] += 1;
      console.log(line(version, went));
    };
    const { version, asked } = await playIn(kind, found.programs, plays, tell);
    if (asked.length > 0)
      console.log(`  ${version} was kept from asking ${asked.join(', ')}`);
  }
  console.log(lastLine(counts));
  // Whoever asked for a browser that is not there has not seen it pass.
  return counts.failed === 0 && counts.skipped === 0;
}

function requireKnown(words: readonly string[]): void {
  const names = [...KINDS, ...PLAYS].map(({ name }) => name);
  const unknown = words.filter((word) => !names.includes(word));
  if (unknown.length === 0) return;
  throw new HoldError(
    `Nothing here is called ${unknown.join(' or ')}.`,
    `The browsers and plays are ${names.join(', ')}.`,
    'Name some of them, or none for all.',
  );
}

function line(version: string, { play, seconds, wrong }: Went): string {
  const mark = wrong === null ? '✓' : '✗';
  const time = `${seconds.toFixed(1)} s`.padStart(7);
  const tail = wrong === null ? '' : `\n  ${wrong}`;
  return `${mark} ${version} ${time}  ${play.name}: ${play.shows}${tail}`;
}

try {
  process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;
} catch (error) {
  if (!(error instanceof HoldError)) throw error;
  process.stderr.write(`${error.explain()}\n`);
  process.exitCode = 1;
}
