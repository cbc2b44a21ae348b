import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runHere, type Ended } from '../cli/runHere.ts';

const COMMAND = resolve(import.meta.dirname, '../../../src/cli/check.ts');

const check = (...args: string[]) => runHere('checkContent.ts', args);

/** The same in a process of its own. */
function checkApart(...args: string[]): Promise<Ended> {
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      [COMMAND, ...args],
      (_error, out, err) => done({ code: child.exitCode ?? -1, out, err }),
    );
  });
}

describe('npm run check', () => {
  it('ends with 0 and says what it read and searched where there is nothing to mend', async () => {
    const run = await checkApart('tests/fixtures/content/valid');
    expect(run).toEqual({
      code: 0,
      out: expect.stringMatching(
        /^demo, agent's way: 44 words in 3 steps, about 3 minutes \(lesson 2, practice desk 0, check 1\)\.\ndemo, lead's way: 51 words in 3 steps, about 3 minutes \(lesson 2, practice desk 0, check 1\)\.\nChecked 1 course, 3 steps, 1 item, 1 case, 5 learning points, 2 sources; nothing to mend\.\nSearched 1 case in 2 variants: \d+ states, \d+ good and \d+ bad endings; \d+ ms with all other checks\.\n$/,
      ),
      err: '',
    });
  });

  it('ends with 1 and names the files as they lie on disk', async () => {
    const folder = 'tests/fixtures/content/broken/course-id';
    const run = await check(folder);
    expect(run.code).toBe(1);
    expect(run.out).toContain(`${folder}/demo/course.yaml:1:5 the course id`);
    expect(run.out).toMatch(/\d+ findings to mend\.\n$/);
  });

  it('prints annotations for GitHub where it is asked to, and refuses another form', async () => {
    const folder = 'tests/fixtures/content/broken/course-id';
    const run = await check(folder, '--format', 'github');
    expect(run.code).toBe(1);
    expect(run.out).toContain(
      `::error file=${folder}/demo/course.yaml,line=1,col=5,title=course-id::the course id`,
    );
    const other = await check(folder, '--format', 'junit');
    expect(other.code).toBe(1);
    expect(other.err).toContain('--format "junit" is not known.');
  });

  it('explains a folder that cannot be read, without a stack', async () => {
    const run = await check('no-such-folder');
    expect(run.code).toBe(1);
    expect(run.err).toContain('The content folder no-such-folder cannot be');
    expect(run.err).not.toContain('    at ');
  });

  it('shows how it is called after an unknown option', async () => {
    const run = await check('--everything');
    expect(run.code).toBe(1);
    expect(run.err).toContain('Usage: npm run check');
  });
});
