import { existsSync } from 'node:fs';

import { HoldError } from '../../src/errors.ts';
import { aptCommand, installUntilFound } from '../run/installing.ts';
import type { Kind } from './driver.ts';

/** The programs of a browser by their names, or why there are none. */
export type Found =
  | { kind: 'found'; programs: Record<string, string> }
  | { kind: 'missing'; why: string };

/** What the finder asks of a machine. */
export interface Machine {
  /** The values of the environment. */
  named: Readonly<Record<string, string | undefined>>;
  isThere: (path: string) => boolean;
  /** How it installs packages; null where it cannot. */
  installing: (packages: readonly string[]) => string | null;
}

const thisMachine: Machine = {
  named: process.env,
  isThere: existsSync,
  installing: aptCommand,
};

/**
 * Where a browser's programs are; null when one of them is nowhere. Throws when the
 * environment names a place where there is none.
 */
export function findPrograms(
  { programs }: Pick<Kind, 'programs'>,
  { named, isThere }: Machine = thisMachine,
): Record<string, string> | null {
  const found: Record<string, string> = {};
  for (const [program, { variable, places }] of Object.entries(programs)) {
    const name = named[variable];
    if (name && !isThere(name))
      throw new HoldError(
        `${variable} names ${name}, which is not there.`,
        'The plays need the program that it stands for.',
        `Correct ${variable}, or unset it and let the plays look for themselves.`,
      );
    const place = name ?? places.find(isThere);
    if (place === undefined) return null;
    found[program] = place;
  }
  return found;
}

/** Finds a browser's programs, and installs them where they are not there and can be. */
export function ensurePrograms(
  kind: Pick<Kind, 'name' | 'packages' | 'programs'>,
  machine: Machine = thisMachine,
): Found {
  const find = () => findPrograms(kind, machine);
  const command = machine.installing(kind.packages);
  const programs =
    find() ??
    installUntilFound(kind.name, command === null ? [] : [command], find);
  if (programs !== null) return { kind: 'found', programs };
  const by = kind.packages.join(' and ');
  return {
    kind: 'missing',
    why:
      command === null
        ? `it is not on this machine; Debian has it as ${by}`
        : `it is not on this machine, and ${by} could not be installed`,
  };
}
