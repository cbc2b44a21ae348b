import { parseCourse } from '../../checks/parsedCourse.ts';
import { readOptions } from '../../packaging/options.ts';
import type { BuiltCourse } from '../../packaging/coursePart.ts';
import type { FileList } from '../../packaging/fileList.ts';
import type { Language } from '../../schema/languages.ts';
import { packageCourse } from '../../packaging/packageCourse.ts';
import { pagesUnder } from '../../packaging/policy/pagesUnder.ts';
import { readPolicy } from '../../packaging/policy/readPolicy.ts';
import { setUpSheet } from '../../packaging/setUpSheet.ts';
import { doingWords } from '../../words/workshop/packages/making.ts';
import type { Progress } from '../form/openRun.ts';
import { chosenPolicy } from './chosenPolicy.ts';
import { IN_FORM } from './inForm.ts';
import type { Made, Order, Reply } from './messages.ts';
import { refusalOf, type PolicyPlace } from './refusal.ts';
import { Site } from './site.ts';

type Say = (reply: Reply | Progress) => void;

/** Answers what the page asks; the last reply is the result or the refusal. */
export async function answer(
  { kind, site: root, choices }: Order,
  say: Say,
): Promise<void> {
  const doing = (what: string) =>
    say({ kind: 'progress', doing: what, done: 0, of: 0 });
  let place: PolicyPlace = {
    name: '',
    fieldOf: () => null,
    withLines: true,
  };
  try {
    const options = readOptions(choices.options, IN_FORM);
    const site = new Site(root);
    doing(doingWords.authored);
    const list = await site.list(choices.course);
    const own = ownSite(site, list, options.languages);
    const authored = await own.authored(await own.list(choices.course));
    const chosen = chosenPolicy(authored, choices.rules);
    ({ place } = chosen);
    const policy = chosen.given && readPolicy(chosen.given);
    if (kind === 'preview') {
      doing(doingWords.comparing);
      const { items } = parseCourse(authored, 'content', choices.course);
      const known = items.flatMap(({ data }) => data ?? []);
      const html = await own.page(choices.course);
      const pages = policy && pagesUnder(html, known, chosen.built, policy);
      say({ kind: 'pages', pages });
      return;
    }
    doing(doingWords.files);
    const files = await site.files(list);
    const schemas = await site.schemas(options.standard);
    doing(workOf(chosen.given !== null));
    const made = packageCourse({
      files,
      course: choices.course,
      options: { ...options, policy: chosen.given },
      schemas,
      authored: await site.authored(list),
      translations: await translationsOf(site, list, options.languages),
    });
    const policyText = chosen.given?.text ?? null;
    say({ kind: 'made', made: handover(made, choices.lms, policyText) });
  } catch (error) {
    say({ kind: 'refused', refusal: refusalOf(error, place) });
  }
}

/** Where the course lies in the language that comes first: its words of the policy are those that the form changes. */
function ownSite(
  site: Site,
  { locales }: FileList,
  [first]: readonly Language[],
): Site {
  const isTranslated = locales.some((it) => it === first);
  return isTranslated && first ? site.in(first) : site;
}

/** The course in each other language that is asked for and built. */
async function translationsOf(
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

function workOf(underPolicy: boolean): string {
  return underPolicy ? doingWords.proving : doingWords.packing;
}

function handover(
  made: ReturnType<typeof packageCourse>,
  lms: string | null,
  policy: string | null,
): Made {
  const { name, sha256, release, warnings } = made;
  return {
    name,
    // A copy of its own, so that the page can take it over.
    bytes: new Uint8Array(made.bytes),
    sha256,
    release: `${release.version}+${release.hash}`,
    warnings,
    sheet: setUpSheet(made, lms),
    policy,
  };
}
