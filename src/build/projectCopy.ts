import {
  cpSync,
  existsSync,
  readFileSync,
  readdirSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';

/** What stands at the root and no build reads. */
const NO_PART: readonly string[] = ['dist', 'node_modules', 'tests'];

/**
 * Copies all that a build may read into a folder: everything of the project but its tests,
 * its packages and what tools made.
 */
export function copyProject(root: string, folder: string): void {
  const left = [...NO_PART, ...ignoredNames(root)];
  const names = readdirSync(root).filter(
    (name) => !name.startsWith('.') && !left.includes(name),
  );
  for (const name of names)
    cpSync(join(root, name), join(folder, name), { recursive: true });
}

/** Has a copy use the project's own packages. */
export function sharePackages(root: string, folder: string): void {
  symlinkSync(
    join(root, 'node_modules'),
    join(folder, 'node_modules'),
    'junction',
  );
}

/** The names that git leaves out; none in a copy, which holds no file of git. */
function ignoredNames(root: string): string[] {
  const file = join(root, '.gitignore');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.replace(/\/$/, ''));
}
