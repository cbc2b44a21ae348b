import { expect, it, vi } from 'vitest';
import { readContent } from '../../../src/build/readContent.ts';
import { readTree } from '../../../src/checks/lessonTree.ts';
import { localeContent } from '../../../src/checks/locales/localeContent.ts';
import { translationFindings } from '../../../src/checks/locales/translationFindings.ts';
import { courseNames, parseCourse } from '../../../src/checks/parsedCourse.ts';
import { parseWithin } from '../../../src/checks/yamlDocument.ts';

vi.mock(import('../../../src/checks/lessonTree.ts'), async (original) => {
  const tree = await original();
  return { ...tree, readTree: vi.fn(tree.readTree) };
});
vi.mock(import('../../../src/checks/yamlDocument.ts'), async (original) => {
  const yaml = await original();
  return { ...yaml, parseWithin: vi.fn(yaml.parseWithin) };
});

const ROOT = 'content';

it('parses each file of the content once, for its course, for its translation and for the course in that language', async () => {
  const files = await readContent(ROOT);
  for (const laid of [files, localeContent(files, 'de')])
    for (const name of courseNames(laid, ROOT)) parseCourse(laid, ROOT, name);
  translationFindings(files, ROOT);

  const isLesson = /\/lesson\.mdx$/;
  const isJobAid = /\/job-aids\/.*\.mdx$/;
  const count = (kind: RegExp) =>
    files.filter(({ path }) => kind.test(path)).length;
  expect(count(isLesson)).toBeGreaterThan(2);
  expect(vi.mocked(readTree)).toHaveBeenCalledTimes(
    count(isLesson) + count(isJobAid),
  );
  // A job aid has a head.
  expect(vi.mocked(parseWithin)).toHaveBeenCalledTimes(
    count(/\.yaml$/) + count(isJobAid),
  );
});
