import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readContent } from '../build/readContent.ts';
import { cardSetOf } from '../cards/cardSet.ts';
import { htmlCards } from '../cards/htmlCards.ts';
import { textCards } from '../cards/textCards.ts';
import { playsOf } from '../checks/caseFile.ts';
import { courseNames, parseCourse } from '../checks/parsedCourse.ts';
import { HoldError } from '../errors.ts';
import type { CallCase } from '../schema/case.ts';
import type { Policy } from '../schema/policy.ts';
import { runCommand } from './runCommand.ts';
import { say } from './terminal.ts';

const USAGE = `Usage: npm run cards -- <case> [options], or npm run cards -- --all [options]
Prints a simulated call as cards for caller, agent and observer, to play at a table.
  --variant X   the variant, one letter (default A, the call as first written)
  --all         every case in every variant
  --out DIR     where the HTML files go (default dist/cards)
  --text        prints text here and writes no file`;

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

interface Desk {
  calls: CallCase[];
  policy: Policy;
}

async function readDesk(): Promise<Desk> {
  const files = await readContent(join(ROOT, 'content'));
  const courses = courseNames(files, 'content').map((name) =>
    parseCourse(files, 'content', name),
  );
  const policy = courses[0]?.policy.data;
  const unread = courses
    .flatMap(({ cases }) => cases)
    .filter(({ data }) => data === null)
    .map(({ path }) => path);
  if (!policy || unread.length > 0) {
    throw new HoldError(
      'The cards cannot be made.',
      `${unread.join(', ') || 'content/policy.yaml'} cannot be read.`,
      'Run `npm run check`; it names the line and what belongs there.',
    );
  }
  const plays = courses.flatMap(({ cases }) => cases).flatMap(playsOf);
  return { calls: plays.map(({ call }) => call), policy };
}

/** The calls that the command names. */
function callsFor(
  calls: readonly CallCase[],
  id: string | undefined,
  variant: string | undefined,
): CallCase[] {
  if (id === undefined) {
    throw new HoldError(
      'No case was named.',
      'Cards are made of one case, or of --all.',
      USAGE,
    );
  }
  const ofCase = calls.filter((call) => call.id === id.toUpperCase());
  if (ofCase.length === 0) {
    const known = [...new Set(calls.map((call) => call.id))].sort();
    throw new HoldError(
      `There is no case ${id}.`,
      `The course has these: ${known.join(', ')}.`,
      'Name one of them, or --all.',
    );
  }
  const wanted = (variant ?? 'A').toUpperCase();
  const found = ofCase.filter((call) => call.variant === wanted);
  if (found.length > 0) return found;
  throw new HoldError(
    `${id.toUpperCase()} has no variant ${variant ?? ''}.`,
    `It has these: ${ofCase.map((call) => call.variant).join(', ')}.`,
    'Name one of them with --variant.',
  );
}

async function writeCards(
  calls: readonly CallCase[],
  policy: Policy,
  out: string,
): Promise<void> {
  try {
    await mkdir(out, { recursive: true });
    for (const call of calls) {
      const name = `${call.id}-${call.variant}.html`;
      await writeFile(join(out, name), htmlCards(cardSetOf(call, policy)));
    }
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new HoldError(
      `The cards cannot be written to ${out}.`,
      error.message,
      'Choose a folder that you may write to with --out DIR.',
    );
  }
  const where = relative(process.cwd(), out) || '.';
  const files = calls.map((call) => `${call.id}-${call.variant}.html`);
  say(`Written to ${where}: ${files.join(', ')}`);
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        variant: { type: 'string' },
        out: { type: 'string' },
        all: { type: 'boolean', default: false },
        text: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
      allowPositionals: true,
    });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new HoldError('The command cannot be read.', error.message, USAGE);
  }
}

async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  if (values.help) {
    say(USAGE);
    return;
  }
  const [id, ...more] = positionals;
  if (more.length > 0 || (values.all && (id ?? values.variant) !== undefined)) {
    throw new HoldError(
      'The command names too much.',
      'Cards are made of one case in one variant, or of --all.',
      USAGE,
    );
  }
  const { calls, policy } = await readDesk();
  const wanted = values.all ? calls : callsFor(calls, id, values.variant);
  if (values.text) {
    for (const call of wanted) say(textCards(cardSetOf(call, policy)));
    return;
  }
  await writeCards(wanted, policy, values.out ?? join(ROOT, 'dist/cards'));
}

await runCommand(main);
