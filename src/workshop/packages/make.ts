import { parseCourse } from '../../checks/parsedCourse.ts';
import { readOptions } from '../../packaging/options.ts';
import type { Language } from '../../schema/languages.ts';
import { packageCourse } from '../../packaging/packageCourse.ts';
import { pagesUnder } from '../../packaging/policy/pagesUnder.ts';
import { readPolicy } from '../../packaging/policy/readPolicy.ts';
import type { PackageOptions } from '../../packaging/types.ts';
import { setUpSheet } from '../../packaging/setUpSheet.ts';
import { doingWords } from '../../words/workshop/packages/making.ts';
import type { Progress } from '../form/openRun.ts';
import { chosenPolicy, type ChosenPolicy } from './chosenPolicy.ts';
import { IN_FORM } from './inForm.ts';
import type { Made, Order, Reply, Rules } from './messages.ts';
import { ownSite, translationsOf } from './languages.ts';
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
      options: {
        ...options,
        policy: policyFor(chosen, choices.rules, options.languages),
      },
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

/** The policy to put in force. A preset leaves each language its own names and contacts; one text would give them all the first one's. */
function policyFor(
  { given }: ChosenPolicy,
  rules: Rules,
  languages: readonly Language[],
): PackageOptions['policy'] {
  const preset = rules.kind === 'form' ? rules.preset : undefined;
  return preset && languages.length > 1 ? { preset } : given;
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
