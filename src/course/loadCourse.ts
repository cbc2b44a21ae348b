import type { CourseData } from '../domain/course/courseData.ts';
import { fillAll } from '../domain/policy/values.ts';
import type { AnswerKey, ItemBank, PublicItem } from '../domain/quiz/item.ts';
import type { CaseBank } from '../domain/simulation/queue.ts';
import type { Opening } from '../schema/opening.ts';
import type { Policy } from '../schema/policy.ts';
import { idOf } from '../schema/ids.ts';
import { authoredCourse } from './authoredCourse.ts';
import type { Authored } from './authoredCourse.ts';
import { playableCase } from './caseWords.ts';
import {
  answerKeyOf,
  bankUnder,
  itemsUnder,
  publicItemOf,
} from '../domain/quiz/authoredItem.ts';
import {
  courseLength,
  hasWays,
  leadParts,
  stepLengths,
} from '../domain/length/courseLength.ts';
import type { CourseLength, Measured } from '../domain/length/courseLength.ts';
import { askedItems, diagramsIn } from '../domain/length/workSeconds.ts';
import { hashOf } from './hash.ts';
import { stepsOf } from './steps.ts';

/** Everything that the pages of one course need. */
export interface LoadedCourse {
  data: CourseData;
  /** What the document fetches items and cases from, by the paths of these files on the site. */
  fetches: string[];
  language: string;
  summary: string;
  /** The call before the first step. */
  opening: Opening | undefined;
  bank: ItemBank;
  /** The bank's file name carries its hash, so a cached old one is never taken for the new. */
  bankHash: string;
  /** What the practice desk is played with; null for a course without one. */
  cases: CaseBank | null;
  casesHash: string;
  /** Items that stand in the page itself: those of the lesson and the core ones, under any policy. */
  inPage: { item: PublicItem; key: AnswerKey; when?: string }[];
  policy: Policy;
  /** How many diagrams and pictures the lesson shows. */
  pictures: number;
  /** Words and minutes of each way. */
  length: CourseLength;
  /** Minutes of each part for a lead, by what it is about. */
  leadParts: Record<string, number>;
}

function contentHash(authored: Authored, bank: ItemBank): string {
  const { course, ids, lesson, cases, policy, sources, deskwork, pictures } =
    authored;
  const sourceData = sources.map((s) => [s.id, s.data]).sort();
  return hashOf([
    course,
    ids,
    lesson,
    bank,
    cases,
    policy,
    sourceData,
    deskwork,
    ...(pictures.length > 0 ? [pictures] : []),
  ]).slice(0, 8);
}

/** What the length of the course is computed from. */
function measuredOf({
  course,
  lesson,
  policy,
  items,
  cases,
}: Authored): Measured {
  return {
    course,
    lesson: lesson ?? '',
    policy,
    items: itemsUnder(policy, items),
    cases: cases ?? [],
  };
}

/** What the scripts of the page are given. */
function courseData(
  id: string,
  authored: Authored,
  measured: Measured,
  check: CourseData['check'],
  bank: ItemBank,
): CourseData {
  const { course, ids, policy, deskwork } = authored;
  return {
    id,
    title: course.title,
    version: course.version,
    release: {
      version: course.version,
      hash: contentHash(authored, bank),
    },
    steps: stepsOf(measured, bank),
    ...(hasWays(measured) && { hasWays: true }),
    check,
    ...(course.desk && { desk: course.desk }),
    ...(deskwork && { deskwork: { rule: policy.exceptions } }),
    training: { everyMonths: policy.training.everyMonths },
    ...(course.acknowledgement && { acknowledgement: course.acknowledgement }),
    ids: {
      steps: ids.steps.map(idOf),
      items: ids.items.map(idOf),
      cases: ids.cases.map(idOf),
      objectives: ids.objectives.map(idOf),
    },
  };
}

function inPage(
  { items, policy, facts }: Authored,
  shown: readonly string[],
): LoadedCourse['inPage'] {
  return items
    .filter((item) => shown.includes(item.id))
    .map((item) => {
      const words = fillAll(item, policy);
      return {
        item: publicItemOf(words),
        key: answerKeyOf(words, facts),
        ...(item.when !== undefined && { when: item.when }),
      };
    });
}

const built = new Map<string, Promise<LoadedCourse>>();

/** One course from the collections: put together once in a build, whose content stands still. */
export function loadCourse(id: string): Promise<LoadedCourse> {
  if (import.meta.env.DEV) return readCourse(id);
  const loaded = built.get(id) ?? readCourse(id);
  built.set(id, loaded);
  return loaded;
}

/**
 * Reads one course from the collections. The content hash covers all that is
 * taught and judged: lesson and its pictures, items, cases, course, policy, sources and
 * desk words.
 */
async function readCourse(id: string): Promise<LoadedCourse> {
  const authored = await authoredCourse(id);
  const { course, policy, facts, lesson, items } = authored;
  const measured = measuredOf(authored);
  const asked = askedItems(lesson ?? '');
  const check = { ...course.check, lesson: asked };
  const { objectives } = course;
  const bank = bankUnder(policy, {
    check,
    objectives,
    items,
    facts,
    deskwork: authored.deskwork,
  });
  const cases = authored.cases
    ? {
        cases: authored.cases.map((file) => playableCase(file, authored.facts)),
        policy,
      }
    : null;
  const bankHash = hashOf(bank).slice(0, 8);
  const casesHash = hashOf(cases).slice(0, 8);
  return {
    data: courseData(id, authored, measured, check, bank),
    fetches: [
      `${id}/items.${bankHash}.json`,
      ...(cases ? [`${id}/cases.${casesHash}.json`] : []),
    ],
    language: course.language,
    summary: course.summary,
    opening: course.opening,
    bank,
    bankHash,
    cases,
    casesHash,
    inPage: inPage(authored, [...check.items, ...asked]),
    policy,
    pictures: diagramsIn(lesson ?? ''),
    length: courseLength(stepLengths(measured)),
    leadParts: leadParts(measured),
  };
}
