import { resolve } from 'node:path';
import { vi } from 'vitest';

/** How a command ended, and what it printed. */
export interface Ended {
  code: number;
  out: string;
  err: string;
}

const COMMANDS = resolve(import.meta.dirname, '../../../src/cli');

let runs = 0;

/**
 * Runs a command in English as its npm script does, but in this process: loading what a
 * command needs takes longer than most commands. Its file is evaluated anew each time; the
 * rooms that it calls stay loaded, and keep nothing between two runs. That a command ends
 * as a process should, and speaks another language, is for tests that start one.
 * @param file what the command itself is in, below `src/cli/`, such as `cardsCommand.ts`
 * @param cwd where it is called, so far as the command asks; files that are named relative to it are not found there.
 */
export async function runHere(
  file: string,
  args: readonly string[],
  cwd = process.cwd(),
): Promise<Ended> {
  const out: string[] = [];
  const err: string[] = [];
  const into =
    (lines: string[]) =>
    (text: string): void => {
      lines.push(`${text}\n`);
    };
  const spies = [
    vi.spyOn(console, 'log').mockImplementation(into(out)),
    vi.spyOn(console, 'error').mockImplementation(into(err)),
    vi.spyOn(process, 'cwd').mockReturnValue(cwd),
  ];
  const command = resolve(COMMANDS, file);
  const { argv, exitCode: before } = process;
  process.argv = [process.execPath, command, ...args];
  process.exitCode = undefined;
  runs += 1;
  try {
    await import(/* @vite-ignore */ `${command}?run=${runs}`);
    return { code: exitCode(), out: out.join(''), err: err.join('') };
  } finally {
    process.argv = argv;
    process.exitCode = before;
    for (const spy of spies) spy.mockRestore();
  }
}

/** What the command set; nothing means that all is well. */
function exitCode(): number {
  return Number(process.exitCode ?? 0);
}
