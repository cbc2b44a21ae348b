import { execFile } from 'node:child_process';
import { describe, expect, it } from 'vitest';

interface Run {
  status: number;
  out: string;
  err: string;
}

function check(...args: string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['src/cli/check.ts', ...args],
      (error, out, err) => {
        resolve({ status: error ? Number(error.code) : 0, out, err });
      },
    );
  });
}

describe('npm run check', () => {
  it('ends with 0 and says what it read and searched where there is nothing to mend', async () => {
    const run = await check('tests/fixtures/content/valid');
    expect(run).toEqual({
      status: 0,
      out: expect.stringMatching(
        /^demo, agent's way: 44 words in 3 steps, about 3 minutes \(lesson 2, practice desk 0, check 1\)\.\ndemo, lead's way: 51 words in 3 steps, about 3 minutes \(lesson 2, practice desk 0, check 1\)\.\nChecked 1 course, 3 steps, 1 item, 1 case, 5 learning points, 2 sources; nothing to mend\.\nSearched 1 case in 2 variants: \d+ states, \d+ good and \d+ bad endings; \d+ ms with all other checks\.\n$/,
      ),
      err: '',
    });
  });

  it('ends with 1 and names the files as they lie on disk', async () => {
    const folder = 'tests/fixtures/content/broken/course-id';
    const run = await check(folder);
    expect(run.status).toBe(1);
    expect(run.out).toContain(`${folder}/demo/course.yaml:1:5 the course id`);
    expect(run.out).toMatch(/\d+ findings to mend\.\n$/);
  });

  it('prints annotations for GitHub where it is asked to, and refuses another form', async () => {
    const folder = 'tests/fixtures/content/broken/course-id';
    const run = await check(folder, '--format', 'github');
    expect(run.status).toBe(1);
    expect(run.out).toContain(
      `::error file=${folder}/demo/course.yaml,line=1,col=5,title=course-id::the course id`,
    );
    const other = await check(folder, '--format', 'junit');
    expect(other.status).toBe(1);
    expect(other.err).toContain('--format "junit" is not known.');
  });

  it('explains a folder that cannot be read, without a stack', async () => {
    const run = await check('no-such-folder');
    expect(run.status).toBe(1);
    expect(run.err).toContain('The content folder no-such-folder cannot be');
    expect(run.err).not.toContain('    at ');
  });

  it('shows how it is called after an unknown option', async () => {
    const run = await check('--everything');
    expect(run.status).toBe(1);
    expect(run.err).toContain('Usage: npm run check');
  });
});
