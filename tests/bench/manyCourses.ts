import {
  cp,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { courseNames } from '../../src/checks/parsedCourse.ts';
import { readContent } from '../../src/build/readContent.ts';
import { copyProject } from '../../src/build/projectCopy.ts';

/**
 * The project once more in a temporary folder, with nothing kept of earlier builds.
 * @param copies how many courses beside the ones that there are; each is the smallest of them
 *   under another name, with words of its own, so that nothing known of one tells of another.
 */
export async function projectWith(copies: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hold-the-line-'));
  copyProject(process.cwd(), folder);
  const packages = join(folder, 'node_modules');
  await mkdir(packages);
  // What tools keep of earlier builds has a name that begins with a dot.
  const names = (await readdir('node_modules')).filter(
    (name) => !name.startsWith('.') || name === '.bin',
  );
  for (const name of names)
    await symlink(
      join(process.cwd(), 'node_modules', name),
      join(packages, name),
    );
  const smallest = await smallestCourse();
  for (let place = 1; place <= copies; place += 1)
    await copyCourse(folder, smallest, `c${String(place).padStart(3, '0')}`);
  return folder;
}

/** The course whose files are the shortest. */
async function smallestCourse(): Promise<string> {
  const files = await readContent('content');
  const sized = courseNames(files, 'content').map((name) => ({
    name,
    size: files
      .filter(({ path }) => path.startsWith(`content/${name}/`))
      .reduce((sum, { text }) => sum + text.length, 0),
  }));
  const [first] = sized.sort((a, b) => a.size - b.size);
  if (!first) throw new Error('content/ holds no course');
  return first.name;
}

async function copyCourse(
  folder: string,
  course: string,
  name: string,
): Promise<void> {
  const from = join(folder, 'content', course);
  const to = join(folder, 'content', name);
  await cp(from, to, { recursive: true });
  for (const file of await readdir(to, { recursive: true })) {
    if (!/\.(?:yaml|mdx)$/.test(file)) continue;
    const text = await readFile(join(to, file), 'utf8');
    await writeFile(join(to, file), ownWords(text, course, name));
  }
}

/** Another id, and the name in a title, a stem or the first step's text. */
function ownWords(text: string, course: string, name: string): string {
  return text
    .replace(`id: ${course}\n`, `id: ${name}\n`)
    .replace(/^(title: )(['"]?)(?=\w)/m, `$1$2${name} `)
    .replace(/^(## .+\n\n)(?=\w)/m, `$1In ${name}: `);
}
