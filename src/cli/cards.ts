import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readContent } from '../build/readContent.ts';
import { cardSetOf } from '../cards/cardSet.ts';
import { htmlCards } from '../cards/htmlCards.ts';
import { textCards } from '../cards/textCards.ts';
import { playsOf } from '../checks/caseFile.ts';
import { courseNames, parseCourse } from '../checks/parsedCourse.ts';
import { HoldError } from '../errors.ts';
import type { Policy } from '../schema/policy.ts';
import { callsFor, cardFile, inCourse } from './cardCalls.ts';
import type { CourseCall } from './cardCalls.ts';
import { readCommand } from './readCommand.ts';
import { runCommand } from './runCommand.ts';
import { say } from './terminal.ts';

const USAGE = `Usage: npm run cards -- <case> [options], or npm run cards -- --all [options]
Prints a simulated call as cards for caller, agent and observer, to play at a table.
  --course NAME the course, where two have a case of that name
  --variant X   the variant, one letter (default A, the call as first written)
  --all         every case in every variant
  --out DIR     where the HTML files go (default dist/cards)
  --text        prints text here and writes no file`;

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

interface Desk {
  calls: CourseCall[];
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
  const calls = courses.flatMap(({ name, cases }) =>
    cases.flatMap(playsOf).map(({ call }) => ({ course: name, call })),
  );
  return { calls, policy };
}

async function writeCards(
  wanted: readonly CourseCall[],
  calls: readonly CourseCall[],
  policy: Policy,
  out: string,
): Promise<void> {
  try {
    await mkdir(out, { recursive: true });
    for (const each of wanted) {
      const path = join(out, cardFile(each, calls));
      await writeFile(path, htmlCards(cardSetOf(each.call, policy)));
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
  const files = wanted.map((each) => cardFile(each, calls));
  say(`Written to ${where}: ${files.join(', ')}`);
}

function readArguments() {
  return readCommand(
    {
      options: {
        course: { type: 'string' },
        variant: { type: 'string' },
        out: { type: 'string' },
        all: { type: 'boolean', default: false },
        text: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
      allowPositionals: true,
    },
    USAGE,
  );
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
  const asked = inCourse(calls, values.course);
  const wanted = values.all
    ? asked
    : callsFor(asked, id, values.variant, USAGE);
  if (values.text) {
    for (const { call } of wanted) say(textCards(cardSetOf(call, policy)));
    return;
  }
  const out = values.out ?? join(ROOT, 'dist/cards');
  await writeCards(wanted, calls, policy, out);
}

await runCommand(main);
