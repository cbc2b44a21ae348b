import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { newFiles } from '../authoring/new/newFiles.ts';
import { kindNamed } from '../authoring/new/wanted.ts';
import { readContent } from '../build/readContent.ts';
import { HoldError } from '../errors.ts';
import { readCommand } from './readCommand.ts';
import { runCommand } from './runCommand.ts';
import { say } from './terminal.ts';

const USAGE = `Usage: npm run new -- course|item|case|fact|policy [id] [options]
Writes a valid, commented file, and the lines that other files need for it.
It never overwrites a file, and what it writes passes npm run check as it stands; in a course that is
translated, the translation gets the same, and passes once the new words are translated.
  course <name>   a course of three steps and three questions
  item <id>       a question
  case [id]       a simulated call (without an id, the next number); the first one brings a desk
  fact [id]       a learning point, with its place in the lesson
  policy <name>   an organisation's rules, to package with
  --course NAME   the course that it belongs to, where there are several
  --fact ID       for an item or a case: the learning point that it is about (default: the first)
  --objective ID  and the objective under which it counts (default: the first)
  --step ID       for a fact: the step that teaches it (default: the first)
  --content DIR   the content folder (default content)`;

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

function readArguments() {
  return readCommand(
    {
      options: {
        course: { type: 'string' },
        step: { type: 'string' },
        fact: { type: 'string' },
        objective: { type: 'string' },
        content: { type: 'string' },
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
  const [word, id, ...more] = positionals;
  const kind = kindNamed(word);
  if (more.length > 0) {
    throw new HoldError(
      'The command names too much.',
      `A new ${kind} has one id, without spaces.`,
      USAGE,
    );
  }
  const folder = values.content ?? join(ROOT, 'content');
  const { course, step, fact, objective } = values;
  const wanted = { kind, id, course, step, fact, objective };
  const made = newFiles(wanted, await readContent(folder));
  const placeOf = (path: string) => join(folder, path.slice('content/'.length));
  for (const { path, text } of made.created) {
    await mkdir(dirname(placeOf(path)), { recursive: true });
    // wx: a file that came into being meanwhile stays
    await writeFile(placeOf(path), text, { flag: 'wx' });
  }
  for (const { path, text } of made.changed)
    await writeFile(placeOf(path), text);
  for (const { path } of made.created) say(`Written: ${path}`);
  for (const { path } of made.changed) say(`Added to: ${path}`);
  say(
    ['Next:', ...made.next, 'Then: npm run check, and npm run package.'].join(
      '\n  ',
    ),
  );
}

await runCommand(main);
