import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readContent } from '../build/readContent.ts';
import { cardSetOf } from '../cards/cardSet.ts';
import { htmlCards } from '../cards/htmlCards.ts';
import { textCards } from '../cards/textCards.ts';
import { playsOf } from '../checks/caseFile.ts';
import { courseNames, parseCourse } from '../checks/parsedCourse.ts';
import { localeContent } from '../checks/locales/localeContent.ts';
import { HoldError, holdError } from '../errors.ts';
import { OTHER_LOCALES } from '../schema/languages.ts';
import type { Policy } from '../schema/policy.ts';
import {
  callRefused,
  cardsMade,
  cardsUsage,
} from '../words/workshop/cli/cards.ts';
import { callsFor, cardFile, inCourse } from './cardCalls.ts';
import type { CourseCall } from './cardCalls.ts';
import { LANGUAGE_OPTION, spokenLanguage } from './language.ts';
import { readCommand } from './readCommand.ts';
import { runCommand } from './runCommand.ts';
import { say } from './terminal.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

interface Desk {
  calls: CourseCall[];
  policy: Policy;
}

async function readDesk(): Promise<Desk> {
  const all = await readContent(join(ROOT, 'content'));
  const locale = OTHER_LOCALES.find((it) => it === spokenLanguage());
  const files = locale ? localeContent(all, locale) : all;
  const courses = courseNames(files, 'content').map((name) =>
    parseCourse(files, 'content', name),
  );
  const policy = courses[0]?.policy.data;
  const unread = courses
    .flatMap(({ cases }) => cases)
    .filter(({ data }) => data === null)
    .map(({ path }) => path);
  if (!policy || unread.length > 0) {
    throw holdError(
      cardsMade.unread(unread.join(', ') || 'content/policy.yaml'),
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
    const { what, fix } = cardsMade.refused(out);
    throw new HoldError(what, error.message, fix);
  }
  const where = relative(process.cwd(), out) || '.';
  const files = wanted.map((each) => cardFile(each, calls));
  say(cardsMade.written(where, files));
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
        ...LANGUAGE_OPTION,
        help: { type: 'boolean', short: 'h', default: false },
      },
      allowPositionals: true,
    },
    cardsUsage,
  );
}

async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  if (values.help) {
    say(cardsUsage);
    return;
  }
  const [id, ...more] = positionals;
  if (more.length > 0 || (values.all && (id ?? values.variant) !== undefined)) {
    throw holdError({ ...callRefused.tooMuch, fix: cardsUsage });
  }
  const { calls, policy } = await readDesk();
  const asked = inCourse(calls, values.course);
  const wanted = values.all
    ? asked
    : callsFor(asked, id, values.variant, cardsUsage);
  if (values.text) {
    for (const { call } of wanted) say(textCards(cardSetOf(call, policy)));
    return;
  }
  const out = values.out ?? join(ROOT, 'dist/cards');
  await writeCards(wanted, calls, policy, out);
}

await runCommand(main);
