import { HoldError } from '../../src/errors.ts';
import { STANDARDS } from '../../src/packaging/types.ts';
import { ensureChromium } from './chromium.ts';
import { clockOf, SETTINGS, type Setting } from './clock/settings.ts';
import { addCounts, type Counts } from './counts.ts';
import { lastLine } from './print.ts';
import { STAGES, type Stage } from './stages.ts';
import { runTogether } from './together.ts';

/** What a clock could change: what is said of content, tests, the bytes of a package. */
const TOLD_TIME = ['content', 'unit', 'bytes', 'browser'];

/** The build, and then a package of every kind, which are left in dist/packages. */
const MAKE: readonly Stage[] = [
  { name: 'build', script: ['build'], places: 2 },
  ...STANDARDS.map((standard): Stage => {
    const script = ['package', '--', '--standard', standard];
    return { name: standard, script, needs: ['build'], places: 2 };
  }),
];

const nameOf = ({ begin, zone }: Setting) => `${begin} ${zone}`;

/** The settings whose names hold every word that any setting's name holds. */
function settingsFor(words: readonly string[]): readonly Setting[] {
  const told = words.filter((word) =>
    SETTINGS.some((it) => nameOf(it).includes(word)),
  );
  return SETTINGS.filter((it) =>
    told.every((word) => nameOf(it).includes(word)),
  );
}

/** The stages that words name, or all that a clock could change. What they need has been made. */
function stagesFor(words: readonly string[]): readonly Stage[] {
  const known = STAGES.filter(({ name }) => TOLD_TIME.includes(name));
  const named = known.filter(({ name }) => words.includes(name));
  const stages = named.length > 0 ? named : known;
  return stages.map((it) => ({ ...it, needs: [], after: [] }));
}

/**
 * `npm run clocks` runs the tests in every setting of the clock, with packages of every kind
 * lying about; words after it choose stages and settings: `unit Auckland 2028`.
 */
async function main(words: readonly string[]): Promise<number> {
  const stages = stagesFor(words);
  if (stages.some(({ name }) => name === 'browser')) ensureChromium();
  const sums: Counts[] = [await runTogether(MAKE)];
  for (const setting of settingsFor(words)) {
    console.log(`${nameOf(setting)}\n`);
    sums.push(await runTogether(stages, clockOf(setting)));
  }
  const sum = addCounts(sums);
  console.log(lastLine(sum));
  return sum.failed === 0 ? 0 : 1;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof HoldError)) throw error;
  console.error(error.explain());
  process.exitCode = 1;
}
