import type { Finding, SourceFile } from '../finding.ts';
import { localeFiles } from './localeContent.ts';
import { OTHER_LOCALES } from '../../schema/languages.ts';
import { twinAt } from './twins.ts';

/** Files that together tell the language of a course. */
const TOLD_BY = /\/(?:course\.yaml|lesson\.mdx)$/;

/** What a heading without its step's id makes of files that name steps. */
const FOLLOW_STEPS: ReadonlySet<string> = new Set<Finding['rule']>([
  'step-ids',
  'taught-places',
  'lesson-links',
]);

/** Rules about all courses together; of a language, they hold where it has its own list of sources. */
const OF_ALL = 'source-use';

/**
 * What the check finds in the content of each other language, as in an ordinary folder. A
 * finding names the file in which it was written. What the translation already has against
 * it at the same place says how to mend it; a second rule could only advise against that.
 * @param check what is asked of a content folder.
 * @param translation what the translations lack, or say otherwise than in words.
 */
export function localeFindings(
  files: readonly SourceFile[],
  root: string,
  check: (files: readonly SourceFile[]) => readonly Finding[],
  translation: readonly Finding[],
): Finding[] {
  // At the start of a file stands what is about the file, which may be several things.
  const told = new Set(
    translation
      .filter(({ line, column }) => line > 1 || column > 1)
      .map(positionOf),
  );
  const lacksLanguage = new Set(
    translation
      .filter((it) => it.rule === 'translation-files' && TOLD_BY.test(it.path))
      .map(({ path }) => courseOf(path, root)),
  );
  // As long as the parts of a lesson are not those of its original, which are lacking is told there.
  const losesSteps = new Set(
    translation
      .filter(
        ({ rule, path }) =>
          rule === 'translation-shape' && path.endsWith('/lesson.mdx'),
      )
      .map(({ path }) => courseOf(path, root)),
  );
  return OTHER_LOCALES.flatMap((locale) => {
    const isBegun = files.some(
      ({ path }) => twinAt(path, root)?.locale === locale,
    );
    if (!isBegun) return [];
    const laid = localeFiles(files, locale, root);
    const moved = laid.filter(({ file, from }) => file.path !== from);
    const origins = new Map(moved.map(({ file, from }) => [file.path, from]));
    const renamed = (text: string) =>
      moved.reduce(
        (words, { file, from }) => words.replaceAll(file.path, from),
        text,
      );
    return check(laid.map(({ file }) => file))
      .filter(({ rule, path }) => rule !== OF_ALL || origins.has(path))
      .map((finding) => ({
        ...finding,
        path: origins.get(finding.path) ?? finding.path,
        message: renamed(finding.message),
        fix: renamed(finding.fix),
      }))
      .filter(
        (finding) =>
          !told.has(positionOf(finding)) &&
          (!FOLLOW_STEPS.has(finding.rule) ||
            !losesSteps.has(courseOf(finding.path, root))) &&
          // In part in one language, in part in another, it is what is missing.
          (finding.rule !== 'course-language' ||
            !lacksLanguage.has(courseOf(finding.path, root))),
      );
  });
}

function positionOf({ path, line, column }: Finding): string {
  return `${path}:${String(line)}:${String(column)}`;
}

function courseOf(path: string, root: string): string | undefined {
  return path.slice(root.length + 1).split('/')[0];
}
