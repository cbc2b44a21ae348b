import { HoldError } from '../../src/errors.ts';
import { STANDARDS } from '../../src/packaging/types.ts';
import { ensureChromium } from './chromium.ts';
import { clockOf, SETTINGS } from './clock/settings.ts';
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

/** Of a list what `words` choose by a part of the name; all of it where they choose none. */
function chosen<T>(all: readonly T[], nameOf: (one: T) => string) {
  return (words: readonly string[]): readonly T[] => {
    const some = all.filter((one) =>
      words.some((word) => nameOf(one).includes(word)),
    );
    return some.length > 0 ? some : all;
  };
}

/**
 * `npm run clocks` runs the tests in every setting of the clock, with packages of every kind
 * lying about; words after it choose stages and settings: `unit Auckland`, `2028`.
 */
async function main(words: readonly string[]): Promise<number> {
  const settings = chosen(SETTINGS, (it) => `${it.begin} ${it.zone}`)(words);
  const known = STAGES.filter(({ name }) => TOLD_TIME.includes(name));
  const stages = chosen(known, ({ name }) => name)(words);
  if (stages.some(({ name }) => name === 'browser')) ensureChromium();
  const sums: Counts[] = [await runTogether(MAKE)];
  for (const setting of settings) {
    console.log(`${setting.begin} in ${setting.zone}\n`);
    // What they need has been made; they wait for nothing else.
    const alone = stages.map((it) => ({ ...it, needs: [], after: [] }));
    sums.push(await runTogether(alone, clockOf(setting)));
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
