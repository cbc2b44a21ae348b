import type { BuiltCourse } from '../../packaging/coursePart.ts';
import type { FileList } from '../../packaging/fileList.ts';
import type { Language } from '../../schema/languages.ts';
import type { Site } from './site.ts';

/** Where the course lies in the language that comes first: its words of the policy are those that the form changes. */
export function ownSite(
  site: Site,
  { locales }: FileList,
  [first]: readonly Language[],
): Site {
  const isTranslated = locales.some((it) => it === first);
  return isTranslated && first ? site.in(first) : site;
}

/** The course in each other language that is asked for and built. */
export async function translationsOf(
  site: Site,
  { course, locales }: FileList,
  asked: readonly Language[],
): Promise<Map<Language, BuiltCourse>> {
  const found = asked
    .filter((language) => locales.some((it) => it === language))
    .map(async (language) => {
      const own = site.in(language);
      const list = await own.list(course);
      const [files, authored] = await Promise.all([
        own.files(list),
        own.authored(list),
      ]);
      return [language, { files, authored }] as const;
    });
  return new Map(await Promise.all(found));
}
