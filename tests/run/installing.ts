import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** How Debian's packages are installed, for a shell; null where this process cannot. */
export function aptCommand(packages: readonly string[]): string | null {
  const can = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  return can
    ? `apt-get update && apt-get install -y ${packages.join(' ')}`
    : null;
}

/** Tries one command of the shell after the other until what was missing is found; null when it never is. */
export function installUntilFound<T>(
  missing: string,
  ways: readonly string[],
  find: () => T | null,
): T | null {
  for (const way of ways) {
    process.stderr.write(`No ${missing} found; trying: ${way}\n`);
    const { status, stdout, stderr } = spawnSync(way, {
      shell: true,
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const found = find();
    if (found !== null) return found;
    const said = `${stdout}${stderr}`.trim().split('\n').slice(-3).join('\n  ');
    process.stderr.write(`  It ended with ${status}:\n  ${said}\n`);
  }
  return null;
}
