import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runCommand } from '../../../src/cli/runCommand.ts';
import { HoldError } from '../../../src/errors.ts';

let said = '';
beforeEach(() => {
  said = '';
  vi.spyOn(console, 'error').mockImplementation((text: string) => {
    said += `${text}\n`;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  process.exitCode = undefined;
});

function failing(error: Error): () => void {
  return () => {
    throw error;
  };
}

describe('a command that fails', () => {
  it('says what a person can mend, and ends with 1', async () => {
    await runCommand(
      failing(new HoldError('No zone.', 'None is said.', 'Name one.')),
    );
    expect(said).toBe('No zone.\n  Why: None is said.\n  Do:  Name one.\n');
    expect(process.exitCode).toBe(1);
  });

  it('takes a fault of ours upon itself, names the file, and ends with 3 without a stack', async () => {
    await runCommand(
      failing(new TypeError('cells is not iterable')),
      () => 'grades.txt',
    );
    expect(said).toContain(
      'This is a fault in Hold the Line, and no mistake of yours.',
    );
    expect(said).toContain(
      'while it read grades.txt: TypeError: cells is not iterable',
    );
    expect(said).toContain('Export that file anew and try again');
    expect(said).not.toMatch(/^ *at /m);
    expect(process.exitCode).toBe(3);
  });

  it('prints the place in the code where somebody asks for it', async () => {
    vi.stubEnv('HOLD_DEBUG', '1');
    await runCommand(failing(new RangeError('too far')));
    expect(said).toContain('Run it once more');
    expect(said).toMatch(/^ *at .*runCommand\.test\.ts/m);
  });

  it('does not call it a fault of ours where the system refuses a file', async () => {
    const full = Object.assign(new Error('ENOSPC: no space left on device'), {
      syscall: 'write',
    });
    await runCommand(failing(full));
    expect(said).toContain('did not let this command go on');
    expect(said).toContain('ENOSPC: no space left on device');
    expect(process.exitCode).toBe(1);
  });
});
