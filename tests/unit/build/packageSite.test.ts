import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { builtCourses } from '../../../src/build/builtCourses.ts';
import { packageSite } from '../../../src/build/packageSite.ts';
import { readOptions } from '../../../src/packaging/options.ts';

const site = mkdtempSync(join(tmpdir(), 'built-'));
afterAll(() => rmSync(site, { recursive: true }));
for (const course of ['resets', 'calls']) {
  const files = [{ path: `${course}.html`, size: 0, sha256: '' }];
  mkdirSync(join(site, course));
  writeFileSync(
    join(site, course, 'files.json'),
    JSON.stringify({ course, files }),
  );
}

/** The ids of the courses that are found. */
async function found(course: string | null): Promise<string[]> {
  const { lists } = await builtCourses(site, course);
  return lists.map((list) => list.course);
}

describe('a built site with two courses', () => {
  it('gives both, sorted, or the one that is named', async () => {
    expect(await found(null)).toEqual(['calls', 'resets']);
    expect(await found('resets')).toEqual(['resets']);
  });

  it('says which courses there are where another is named', async () => {
    await expect(found('reset')).rejects.toMatchObject({
      message: 'The built site has no course "reset".',
      why: 'It has: calls, resets.',
    });
  });

  it('gives no title to several courses, and names the option that picks one', async () => {
    const options = readOptions({ title: 'Ours' });
    await expect(packageSite(site, options)).rejects.toMatchObject({
      message: 'The title would stand on several courses.',
      fix: 'Name the course as well, for example --course calls.',
    });
    await expect(packageSite(site, options, 'resets')).rejects.toMatchObject({
      message: 'resets.html is not as the build left it.',
    });
  });
});
