import { HoldError } from '../src/errors.ts';
import { ensureChromium } from './run/chromium.ts';
import { lastLine } from './run/print.ts';
import { STAGES } from './run/stages.ts';
import { runTogether } from './run/together.ts';

async function main(): Promise<number> {
  ensureChromium();
  const sum = await runTogether(STAGES);
  console.log(lastLine(sum));
  return sum.failed === 0 && sum.passed > 0 ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof HoldError)) throw error;
  process.stderr.write(`${error.explain()}\n`);
  process.exitCode = 1;
}
