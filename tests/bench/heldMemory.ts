import { readFileSync, readdirSync } from 'node:fs';

const LOOK_MS = 100;
/** What shared pages add changes little, and to count them out takes time of the process that is asked: only where more is held than ever before by this much. */
const MORE = 1.01;

/** What a process and all that it starts hold together, as Linux tells it. */
export interface HeldMemory {
  /** Ends the watch. @returns the most bytes at one time; null where this system does not tell. */
  most(): number | null;
}

/** Watches from now on. A page that several processes share counts once (PSS). */
export function watchMemory(pid: number): HeldMemory {
  let resident = 0;
  let most = 0;
  const look = () => {
    const pids = withDescendants(pid);
    const now = sum(pids, 'status', /^VmRSS:\s+(\d+) kB/m);
    if (now < resident * MORE) return;
    resident = now;
    most = Math.max(most, sum(pids, 'smaps_rollup', /^Pss:\s+(\d+) kB/m));
  };
  const timer = setInterval(look, LOOK_MS);
  return {
    most() {
      clearInterval(timer);
      return most > 0 ? most * 1024 : null;
    },
  };
}

/** What the files of these processes say in kB, added up. */
function sum(pids: readonly string[], file: string, figure: RegExp): number {
  return pids
    .map((pid) => Number(figure.exec(read(`/proc/${pid}/${file}`))?.[1] ?? 0))
    .reduce((all, one) => all + one, 0);
}

function withDescendants(pid: number | string): string[] {
  const children = list(`/proc/${pid}/task`).flatMap((thread) =>
    read(`/proc/${pid}/task/${thread}/children`).split(' ').filter(Boolean),
  );
  return [String(pid), ...children.flatMap(withDescendants)];
}

/** A process may end while it is asked; it holds nothing then. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
