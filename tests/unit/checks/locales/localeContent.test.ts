import { describe, expect, it } from 'vitest';
import {
  localeContent,
  localeFiles,
} from '../../../../src/checks/locales/localeContent.ts';
import {
  twinAt,
  twinPath,
  withoutTwins,
} from '../../../../src/checks/locales/twins.ts';

const files = [
  'content/policy.yaml',
  'content/sources.yaml',
  'content/de/policy.yaml',
  'content/one/lesson.mdx',
  'content/one/ids.yaml',
  'content/one/pictures/a.svg',
  'content/one/pictures/b.svg',
  'content/one/de/lesson.mdx',
  'content/one/de/pictures/a.svg',
  'content/two/lesson.mdx',
  'content/two/items/de/x.yaml',
  'content/job-aids/log.mdx',
  'content/job-aids/card.mdx',
  'content/job-aids/de/log.mdx',
].map((path) => ({ path, text: `of ${path}` }));

describe('the content in another language', () => {
  it('has translations in the places of their originals, and the courses that are translated', () => {
    expect(localeContent(files, 'de')).toEqual([
      at('content/job-aids/card.mdx'),
      at('content/job-aids/log.mdx', 'content/job-aids/de/log.mdx'),
      at('content/one/ids.yaml'),
      at('content/one/lesson.mdx', 'content/one/de/lesson.mdx'),
      at('content/one/pictures/a.svg', 'content/one/de/pictures/a.svg'),
      at('content/one/pictures/b.svg'),
      at('content/policy.yaml', 'content/de/policy.yaml'),
      at('content/sources.yaml'),
    ]);
  });

  it('says of each file where it is written', () => {
    const origins = localeFiles(files, 'de').map(({ file, from }) => [
      file.path,
      from,
    ]);
    expect(origins).toContainEqual([
      'content/one/lesson.mdx',
      'content/one/de/lesson.mdx',
    ]);
    expect(origins).toContainEqual([
      'content/one/ids.yaml',
      'content/one/ids.yaml',
    ]);
  });
});

describe('the files of another language', () => {
  it('are the same objects each time, so that each is parsed once', () => {
    const first = localeContent(files, 'de');
    localeContent(files, 'de').forEach((file, place) => {
      expect(file).toBe(first[place]);
    });
  });
});

describe('a translation', () => {
  it('stands in a folder of the course, or of the content', () => {
    expect(twinAt('content/one/de/items/x.yaml')?.original).toBe(
      'content/one/items/x.yaml',
    );
    expect(twinAt('content/de/policy.yaml')?.original).toBe(
      'content/policy.yaml',
    );
    // deeper down, and as a file, the letters mean nothing
    expect(twinAt('content/two/items/de/x.yaml')).toBeNull();
    expect(twinAt('content/one/de')).toBeNull();
    expect(twinAt('elsewhere/de/lesson.mdx')).toBeNull();
  });

  it.each(files.map(({ path }) => path))('%s is found again', (path) => {
    const twin = twinAt(path);
    if (twin) expect(twinPath(twin.original, 'de')).toBe(path);
    expect(twinAt(twinPath('content/one/lesson.mdx', 'de'))?.original).toBe(
      'content/one/lesson.mdx',
    );
  });

  it('is no part of the content in English', () => {
    expect(withoutTwins(files)).toHaveLength(10);
  });
});

function at(path: string, from = path) {
  return { path, text: `of ${from}` };
}
