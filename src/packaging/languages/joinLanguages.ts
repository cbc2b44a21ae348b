import { decodeText, encodeText } from '../../ground/bytes.ts';
import type { Files } from '../../ground/files.ts';
import type { Language } from '../../schema/languages.ts';
import type { CoursePart } from '../coursePart.ts';
import {
  attribute,
  elementsNamed,
  parseHtml,
  printHtml,
  type HtmlDocument,
} from '../html.ts';
import { LAUNCH_FILE } from '../manifest.ts';
import { RELEASE_FILE } from '../places.ts';
import { storeByContent } from '../storeByContent.ts';
import type { Standard } from '../types.ts';
import { addChange } from './changeLanguage.ts';
import { launchPage } from './launchPage.ts';
import { LANGUAGE_SCRIPT } from './script.ts';
import { LANGUAGE_STYLES } from './styles.ts';

/** A course in one of a package's languages. */
export interface Part {
  language: Language;
  part: CoursePart;
}

export interface Joined {
  /** The course's id. */
  course: string;
  standard: Standard;
}

/**
 * The files of a package with several languages: each a whole course in a folder
 * of its name, and a launch file that asks which. The release information of the
 * first stands at the root, as in every package.
 */
export function joinLanguages(
  parts: readonly [Part, ...Part[]],
  { course, standard }: Joined,
): Files {
  const files = new Map<string, Uint8Array>();
  const script = storeByContent(files, 'language', 'js', LANGUAGE_SCRIPT);
  const sheet = storeByContent(files, 'language', 'css', LANGUAGE_STYLES);
  for (const { language, part } of parts)
    for (const [path, bytes] of part.files)
      files.set(`${language}/${path}`, bytes);
  const [{ language: first, part: own }] = parts;
  const information = own.files.get(RELEASE_FILE);
  if (information) files.set(RELEASE_FILE, information);

  const languages = parts.map(({ language }) => language);
  for (const { language, part } of parts) {
    const document = documentOf(part);
    const others = languages.filter((it) => it !== language);
    addChange(document, course, `../${script}`, others);
    files.set(`${language}/${LAUNCH_FILE}`, encodeText(printHtml(document)));
  }
  const [one, ...more] = parts.map(({ language, part }) => ({
    language,
    title: part.course.title,
  }));
  if (one)
    files.set(
      LAUNCH_FILE,
      launchPage({
        course,
        standard,
        choices: [one, ...more],
        sheets: sheetsOf(documentOf(own)).map((href) => `${first}/${href}`),
        script,
        sheet,
      }),
    );
  return files;
}

function documentOf({ files }: CoursePart): HtmlDocument {
  return parseHtml(decodeText(files.get(LAUNCH_FILE) ?? new Uint8Array()));
}

/** The style sheets of a packaged document, which lie beside or below it. */
function sheetsOf(document: HtmlDocument): string[] {
  return elementsNamed(document, 'link')
    .filter((link) => attribute(link, 'rel') === 'stylesheet')
    .map((link) => (attribute(link, 'href') ?? '').replace(/^\.\//, ''));
}
