import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { moodleRows } from './moodleRows.ts';

/** The rows of {@link moodleRows} as a file, until it is removed. */
export function moodleFile(
  rows: number,
  learners: number,
): { path: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'moodle-bench-'));
  const path = join(folder, 'grades.txt');
  for (const chunk of moodleRows(rows, learners)) appendFileSync(path, chunk);
  return { path, remove: () => rmSync(folder, { recursive: true }) };
}
