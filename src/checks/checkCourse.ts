import { reportBank } from './bankReport.ts';
import { countsOf } from './counts.ts';
import type { Counts } from './counts.ts';
import type { BankReport } from './bankReport.ts';
import { proofsOf } from './caseProof.ts';
import type { DeskReport } from './proofReport.ts';
import { lengthOf } from './courseLength.ts';
import type { CourseLength } from '../domain/length/courseLength.ts';
import { encodingFindings } from './fileEncoding.ts';
import { filesInPlace } from './filePlaces.ts';
import { byPlace } from './finding.ts';
import type { Finding, SourceFile } from './finding.ts';
import { noMemory } from './memory.ts';
import type { Memory } from './memory.ts';
import { localeFindings } from './locales/localeFindings.ts';
import { translationFindings } from './locales/translationFindings.ts';
import { courseNames, isText, parseCourse } from './parsedCourse.ts';
import type { ParsedCourse } from './parsedCourse.ts';
import { checkJobAids } from './jobAids.ts';
import { withoutFollowing } from './rules/lostHeading.ts';
import { CONTENT_RULES, COURSE_RULES } from './rules/index.ts';
import type { CourseRuleName } from './ruleName.ts';
import { asWritten, POLICY_RULES, POLICY_WARNINGS } from './policyRules.ts';

const ruleNames = Object.keys(COURSE_RULES).filter(
  (name): name is CourseRuleName => Object.hasOwn(COURSE_RULES, name),
);

/** The findings over all courses, in the order of files and lines. */
export interface ContentReport {
  findings: Finding[];
  /** What a policy other than the one written for makes worse; nothing fails for it. */
  warnings: Finding[];
  counts: Counts;
  /** Per course with cases, what the search of every variant found. */
  desks: DeskReport[];
  /** Per course, words and minutes of each way. */
  lengths: { course: string; length: CourseLength }[];
  /** Per course that promises something of its bank, what a solver gets of it. */
  banks: BankReport[];
  courses: readonly ParsedCourse[];
}

/**
 * Checks one course: the files of its folder and the shared sources.yaml and
 * policy.yaml beside it. Cases are proved, which takes seconds. Whether each source is used is a question about all
 * courses, see `checkAllCourses`. Paths begin with `root`, e.g.
 * `content/mfa-exceptions/lesson.mdx`.
 */
export function checkCourse(
  files: readonly SourceFile[],
  root = 'content',
): Finding[] {
  const findings = courseNames(files, root).flatMap((name) =>
    findingsIn(parseCourse(files, root, name)),
  );
  return settled(files, findings);
}

/**
 * Checks every course below `root`, what they share, and the job aids.
 * @param today YYYY-MM-DD; without it no source is too old, so that a build does
 *   not fail because time has passed.
 * @param memory recalls proofs of cases that are as they were.
 */
export function checkAllCourses(
  given: readonly SourceFile[],
  root = 'content',
  today: string | null = null,
  memory: Memory = noMemory,
): ContentReport {
  const { files, settle } = filesInPlace(given, root);
  const courses = courseNames(files, root).map((name) =>
    parseCourse(files, root, name, today, memory),
  );
  const translation = translationFindings(files, root);
  const findings = [
    ...(courses.length === 0 ? [noCourse(root)] : []),
    ...allFindingsIn(courses, files, root),
    ...translation,
    ...localeFindings(
      files,
      root,
      (laid) =>
        allFindingsIn(
          courseNames(laid, root).map((name) =>
            parseCourse(laid, root, name, today, memory),
          ),
          laid,
          root,
        ),
      translation,
    ),
  ];
  return {
    findings: unique(settle(settled(files, findings))),
    warnings: unique(courses.flatMap(warningsIn)),
    counts: countsOf(courses, files, root),
    desks: courses.flatMap(desksOf),
    lengths: courses.flatMap((course) => {
      const length = lengthOf(course);
      return length ? [{ course: course.name, length }] : [];
    }),
    banks: courses.filter(({ course }) => course.data?.bank).map(reportBank),
    courses,
  };
}

/** What is found in the courses of one language, and in what they share. */
function allFindingsIn(
  courses: readonly ParsedCourse[],
  files: readonly SourceFile[],
  root: string,
): Finding[] {
  return [
    ...courses.flatMap(findingsIn),
    ...Object.values(CONTENT_RULES).flatMap((rule) => rule(courses)),
    ...checkJobAids(files, root),
  ];
}

/** The findings in order, each once; of a file that is no text, only that. */
function settled(
  files: readonly SourceFile[],
  findings: readonly Finding[],
): Finding[] {
  const foreign = files
    .filter(({ path }) => isText(path))
    .flatMap(encodingFindings);
  const paths = new Set(foreign.map(({ path }) => path));
  const others = findings.filter(({ path }) => !paths.has(path));
  return unique([...foreign, ...others]);
}

/** Each rule under the policy that it is about: an author's under the one that the course is written for. */
function findingsIn(course: ParsedCourse): Finding[] {
  const written = asWritten(course);
  const rules = ruleNames.filter(
    (name) => written === course || !POLICY_WARNINGS.has(name),
  );
  return withoutFollowing(
    rules.flatMap((name) =>
      COURSE_RULES[name](POLICY_RULES.has(name) ? course : written),
    ),
  );
}

/** What a changed policy makes worse, and an admin may accept. */
function warningsIn(course: ParsedCourse): Finding[] {
  return asWritten(course) === course ? [] : asked(course, POLICY_WARNINGS);
}

function asked(
  course: ParsedCourse,
  names: ReadonlySet<CourseRuleName>,
): Finding[] {
  const rules = ruleNames.filter((name) => names.has(name));
  return unique(rules.flatMap((name) => COURSE_RULES[name](course)));
}

/**
 * Whether a course stands under its policy: what keeps it from standing, and
 * what an admin should know and may accept. Where the policy was written does
 * not matter. The author's own rules are not asked.
 */
export function checkPolicy(course: ParsedCourse): {
  findings: Finding[];
  warnings: Finding[];
} {
  return {
    findings: asked(course, POLICY_RULES),
    warnings: asked(course, POLICY_WARNINGS),
  };
}

/** Two courses report the same mistake in a shared file; it counts once. */
function unique(findings: readonly Finding[]): Finding[] {
  const keyed = findings.map((it) => [JSON.stringify(it), it] as const);
  // of the same keys a map keeps the last, which says what the first says
  return [...new Map(keyed).values()].sort(byPlace);
}

function desksOf(course: ParsedCourse): DeskReport[] {
  const policy = course.policy.data;
  const proofs = proofsOf(course);
  if (!policy || proofs.length === 0) return [];
  return [{ proofs, policy, rule: course.course.data?.desk ?? null }];
}

function noCourse(root: string): Finding {
  return {
    rule: 'missing-file',
    path: root,
    line: 1,
    column: 1,
    message: 'there is no course: expected at least one folder here.',
    fix: `Create ${root}/<course>/ with course.yaml, lesson.mdx, ids.yaml, facts.yaml and items/.`,
  };
}
