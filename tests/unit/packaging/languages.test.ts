import { describe, expect, it } from 'vitest';
import { decodeText, encodeText } from '../../../src/ground/bytes.ts';
import { unzipFiles } from '../../../src/ground/zip/unzip.ts';
import type { BuiltCourse } from '../../../src/packaging/coursePart.ts';
import { lintPackage } from '../../../src/packaging/lint/lintPackage.ts';
import { readOptions } from '../../../src/packaging/options.ts';
import { packageCourse } from '../../../src/packaging/packageCourse.ts';
import { setUpSheet } from '../../../src/packaging/setUpSheet.ts';
import type { CoursePackage, Standard } from '../../../src/packaging/types.ts';
import type { Language } from '../../../src/schema/languages.ts';
import { fakeClosure, refusal, schemas, textOf } from './support.ts';

const HELP = '<div id="help"><h2>Help</h2></div></body>';

/** The tiny course in English, and the same in German under another release. */
async function bothLanguages(): Promise<{
  english: BuiltCourse;
  german: BuiltCourse;
}> {
  const edit = async (change: (html: string) => string) => {
    const files = await fakeClosure();
    const html = textOf(files, 'demo.html').replace('</body>', HELP);
    files.set('demo.html', encodeText(change(html)));
    return { files };
  };
  return {
    english: await edit((html) => html),
    german: await edit((html) =>
      html
        .replace('lang="en"', 'lang="de-DE"')
        .replace('"title":"Demo', '"title":"Vorführung')
        .replace('0a1b2c3d', '99887766'),
    ),
  };
}

async function packaged(
  languages: string,
  standard: Standard = 'scorm12',
): Promise<{ made: CoursePackage; files: Map<string, Uint8Array> }> {
  const { english, german } = await bothLanguages();
  const made = packageCourse({
    ...english,
    course: 'demo',
    options: readOptions({ languages, standard }),
    schemas: await schemas(standard),
    translations: new Map<Language, BuiltCourse>([['de', german]]),
  });
  return { made, files: new Map(unzipFiles(made.bytes)) };
}

describe('a package in several languages', () => {
  it.each(['scorm12', 'scorm2004-4th', 'scorm2004-3rd', 'cmi5'] as const)(
    'of %s holds each as a whole, and a launch file that asks which',
    async (standard) => {
      const { files } = await packaged('en,de', standard);
      expect(lintPackage(files)).toEqual([]);
      const asking = textOf(files, 'index.html');
      expect(asking).toContain('<button type="button" class="button"');
      expect(asking.indexOf('data-language="en"')).toBeLessThan(
        asking.indexOf('data-language="de"'),
      );
      expect(asking).toContain('<h1>Vorführung');
      // Without its script the page offers what works without: links.
      expect(asking).toContain('data-language="de" hidden>');
      expect(asking).not.toContain('id="package"');
      for (const [language, tag] of [
        ['en', 'en'],
        ['de', 'de-DE'],
      ] as const) {
        const page = textOf(files, `${language}/index.html`);
        expect(page).toContain(`<html lang="${tag}">`);
        expect(page).toContain('id="package"');
        expect(textOf(files, `${language}/here.txt`)).not.toBe('');
      }
    },
  );

  it('says in each language what the LMS calls the course', async () => {
    const { made, files } = await packaged('en,de');
    const { title } = made.course;
    expect(title).toMatch(/^Demo/);
    const block = /id="package"[^>]*>(?<json>[^<]+)</.exec(
      textOf(files, 'de/index.html'),
    );
    const said: unknown = JSON.parse(block?.groups?.['json'] ?? '');
    expect(said).toMatchObject({ options: { title } });
  });

  it('loads nothing from where it does not lie', async () => {
    const { files } = await packaged('en,de');
    for (const page of ['index.html', 'en/index.html', 'de/index.html']) {
      const folder = page.replace('index.html', '');
      const urls = [
        ...textOf(files, page).matchAll(/(?:src|href)="(\.{1,2}\/[^"#?]+)"/g),
      ].map(([, url = '']) => new URL(url, `http://lms/${folder}`).pathname);
      expect(urls.length).toBeGreaterThan(2);
      for (const url of urls) expect(files.has(url.slice(1)), url).toBe(true);
    }
  });

  it('offers in the help of each the others, for the next launch', async () => {
    const { files } = await packaged('en,de');
    expect(textOf(files, 'en/index.html')).toContain(
      '<p class="other-language" lang="de-DE">',
    );
    expect(textOf(files, 'en/index.html')).not.toContain('data-language="en"');
    expect(textOf(files, 'de/index.html')).toContain('data-language="en"');
    expect(textOf(files, 'de/index.html')).not.toContain('data-language="de"');
  });

  it('is its own first language to the LMS, and says what it holds', async () => {
    const { made, files } = await packaged('de,en', 'cmi5');
    expect(made.course.title).toContain('Vorführung');
    expect(made.release.hash).toBe('99887766');
    expect(made.options.languages).toEqual(['de', 'en']);
    expect(textOf(files, 'cmi5.xml')).toContain('lang="de-DE"');
    expect(textOf(files, 'release.json')).toBe(
      textOf(files, 'de/release.json'),
    );
    expect(setUpSheet(made).text).toContain('Language   Deutsch, English; ');
  });

  it('is as every package where there is one language', async () => {
    const english = await packaged('en');
    expect([...english.files.keys()]).not.toContain('en/index.html');
    expect(english.made.options.languages).toBeUndefined();
    expect(setUpSheet(english.made).text).not.toContain('Language');
    const german = await packaged('de');
    expect(textOf(german.files, 'index.html')).toContain('lang="de-DE"');
    expect(german.made.options.languages).toEqual(['de']);
    expect(setUpSheet(german.made).text).toContain('Language   Deutsch\n');
  });

  it('is refused in a language that the course is not built in', async () => {
    const { english } = await bothLanguages();
    const said = await refusal(async () =>
      packageCourse({
        ...english,
        course: 'demo',
        options: readOptions({ languages: 'en,de' }),
        schemas: await schemas(),
      }),
    );
    expect(said).toContain('demo has no translation in German.');
    expect(said).toContain('The built site holds it in: en (English).');
  });

  it('keeps a launch’s own parameters when it goes to a language', async () => {
    const { files } = await packaged('en,de', 'cmi5');
    const [name = ''] = [...files.keys()].filter((it) =>
      /^language\.\w+\.js$/.test(it),
    );
    expect(decodeText(files.get(name) ?? new Uint8Array())).toContain(
      'location.replace(place + location.search + location.hash)',
    );
  });
});

describe('the option for languages', () => {
  it('is English unless told otherwise, and takes several in their order', () => {
    expect(readOptions({}).languages).toEqual(['en']);
    expect(readOptions({ languages: 'de, en' }).languages).toEqual([
      'de',
      'en',
    ]);
  });

  it.each([
    ['fr', '--languages "fr" is not known'],
    ['en,en', 'names a language twice'],
    ['', '--languages "" is not known'],
  ])('refuses %j', async (languages, message) => {
    expect(await refusal(() => readOptions({ languages }))).toContain(message);
  });
});
