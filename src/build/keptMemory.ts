import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Memory } from '../checks/memory.ts';

/** Where it is kept; whoever deletes the folder loses nothing but time. */
export const CACHE = fileURLToPath(
  new URL('../../node_modules/.cache/hold-the-line', import.meta.url),
);

/** The rooms whose code decides what is found. By the walls nothing else has a part in it. */
const RULES = ['checks', 'domain', 'schema', 'ground'];

/** Beyond this the folder is emptied: an author's month of edits. */
const MOST = 20_000;

/**
 * Remembers across runs, in a folder. An entry is named for what it was found
 * from and for the code of the rules, and holds its own hash: one that is
 * damaged, or another's, is not recalled. Where nothing can be written, nothing is kept.
 */
export function keptMemory(folder = CACHE, rules = digestOfRules()): Memory {
  const own = join(folder, rules);
  let isReady = false;
  const nameOf = (kind: string, from: unknown) =>
    `${hash(`${kind}\n${JSON.stringify(from)}`)}.json`;
  return {
    recall(kind, from) {
      const name = nameOf(kind, from);
      return readEntry(join(own, name), name);
    },
    keep(kind, from, found) {
      const name = nameOf(kind, from);
      try {
        if (!isReady) makeRoom(folder, rules);
        isReady = true;
        writeEntry(join(own, name), name, JSON.stringify(found));
      } catch {
        // A cache that cannot be written costs time and nothing else.
      }
    },
  };
}

/** Null where there is no entry, or none that is whole. */
function readEntry(path: string, name: string): unknown {
  try {
    const [sum, text] = readFileSync(path, 'utf8').split('\n', 2);
    if (text === undefined || sum !== hash(`${name}\n${text}`)) return null;
    const found: unknown = JSON.parse(text);
    return found;
  } catch {
    return null;
  }
}

/** In one step, so that no other process reads half an entry. */
function writeEntry(path: string, name: string, text: string): void {
  const part = `${path}.${process.pid}`;
  writeFileSync(part, `${hash(`${name}\n${text}`)}\n${text}`);
  renameSync(part, path);
}

/** Makes the folder of these rules, and forgets what other rules found. */
function makeRoom(folder: string, rules: string): void {
  const own = join(folder, rules);
  mkdirSync(own, { recursive: true });
  for (const other of readdirSync(folder))
    if (other !== rules) rmSync(join(folder, other), { recursive: true });
  if (readdirSync(own).length < MOST) return;
  rmSync(own, { recursive: true });
  mkdirSync(own);
}

/** One hash over the code of all rules, by which an entry is known to be of today's. */
function digestOfRules(): string {
  const digest = createHash('sha256');
  for (const room of RULES) {
    const folder = fileURLToPath(new URL(`../${room}`, import.meta.url));
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((it) => it.endsWith('.ts')).sort())
      digest.update(`${file}\0`).update(readFileSync(join(folder, file)));
  }
  return digest.digest('hex').slice(0, 16);
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
