import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { schemaFiles, withoutSchema } from '../authoring/editorFiles.ts';
import { movePage } from '../authoring/movePage.ts';
import { readContent } from '../build/readContent.ts';
import { runCommand } from './runCommand.ts';
import { say } from './terminal.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Writes what helps authors and is made from the code: schemas for editors, the comment that names them, the page of moves. */
async function main(): Promise<void> {
  const content = (await readContent(join(ROOT, 'content'))).map((file) => ({
    ...file,
    path: file.path.replace(/^content\//, ''),
  }));
  const files = [
    ...[...schemaFiles(), ...withoutSchema(content)].map(({ path, text }) => ({
      path: join('content', path),
      text,
    })),
    { path: join('docs', 'authors', 'moves.md'), text: movePage() },
  ];
  for (const { path, text } of files) {
    await mkdir(dirname(join(ROOT, path)), { recursive: true });
    await writeFile(join(ROOT, path), text);
  }
  say(`Written: ${files.map(({ path }) => path).join(', ')}`);
}

await runCommand(main);
