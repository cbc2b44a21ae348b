import { getCollection, getEntry } from 'astro:content';
import { bytesToHex } from '@noble/hashes/utils.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { CourseData } from '../domain/course/courseData.ts';
import { fillAll } from '../domain/policy/values.ts';
import type { AnswerKey, ItemBank, PublicItem } from '../domain/quiz/item.ts';
import type { CaseBank } from '../domain/simulation/queue.ts';
import { HoldError } from '../errors.ts';
import type { Policy } from '../schema/policy.ts';
import { idOf } from '../schema/ids.ts';
import { playableCase } from './caseWords.ts';
import {
  answerKeyOf,
  bankUnder,
  publicItemOf,
} from '../domain/quiz/authoredItem.ts';
import { askedItems, timedSteps } from './steps.ts';

/** Everything that the pages of one course need. */
export interface LoadedCourse {
  data: CourseData;
  /** What the document fetches items and cases from, by the paths of these files on the site. */
  fetches: string[];
  language: string;
  summary: string;
  bank: ItemBank;
  /** The bank's file name carries its hash, so a cached old one is never taken for the new. */
  bankHash: string;
  /** What the practice desk is played with; null for a course without one. */
  cases: CaseBank | null;
  casesHash: string;
  /** Items that stand in the page itself: those of the lesson and the core ones, under any policy. */
  inPage: { item: PublicItem; key: AnswerKey; when?: string }[];
  policy: Policy;
}

function hashOf(value: unknown): string {
  return bytesToHex(sha256(new TextEncoder().encode(JSON.stringify(value))));
}

function need<T>(value: T | undefined, what: string): T {
  if (value === undefined) {
    throw new HoldError(
      `${what} is missing.`,
      'A course needs course.yaml, ids.yaml, lesson.mdx and the shared policy.yaml and sources.yaml.',
      'Run `npm run check`; it names the file and what belongs in it.',
    );
  }
  return value;
}

/**
 * Reads one course from the collections. The content hash covers all that is
 * taught and judged: lesson, items, cases, course, policy, sources and desk words.
 */
export async function loadCourse(id: string): Promise<LoadedCourse> {
  const course = need(
    await getEntry('courses', id),
    `content/${id}/course.yaml`,
  );
  const ids = need(await getEntry('ids', id), `content/${id}/ids.yaml`);
  const facts = need(await getEntry('facts', id), `content/${id}/facts.yaml`);
  const lesson = need(
    await getEntry('lessons', id),
    `content/${id}/lesson.mdx`,
  );
  const policy = need(
    await getEntry('policy', 'policy'),
    'content/policy.yaml',
  );
  const deskwork = await getEntry('deskwork', id);
  const sources = await getCollection('sources');
  const authored = (await getCollection('items'))
    .filter((entry) => entry.id.startsWith(`${id}/`))
    .map((entry) => entry.data)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const asked = askedItems(lesson.body ?? '');
  const check = { ...course.data.check, lesson: asked };
  const bank = bankUnder(policy.data, {
    check,
    objectives: course.data.objectives,
    items: authored,
    facts: facts.data,
  });
  const files = await getCollection('cases');
  const authoredCases = course.data.desk?.cases.flatMap(
    (name) => files.find((file) => file.id === `${id}/${name}`)?.data ?? [],
  );
  const cases = authoredCases && {
    cases: authoredCases.map(playableCase),
    policy: policy.data,
  };
  const bankHash = hashOf(bank).slice(0, 8);
  const casesHash = hashOf(cases ?? null).slice(0, 8);
  const sourceData = sources.map((s) => [s.id, s.data]).sort();
  const content = [
    course.data,
    ids.data,
    lesson.body,
    bank,
    authoredCases,
    policy.data,
    sourceData,
    deskwork?.data,
  ];
  return {
    data: {
      id,
      title: course.data.title,
      version: course.data.version,
      release: {
        version: course.data.version,
        hash: hashOf(content).slice(0, 8),
      },
      steps: timedSteps(lesson.body ?? '', course.data),
      check,
      ...(course.data.desk && { desk: course.data.desk }),
      ...(deskwork && {
        deskwork: { words: deskwork.data, rule: policy.data.exceptions },
      }),
      training: { everyMonths: policy.data.training.everyMonths },
      ...(course.data.acknowledgement && {
        acknowledgement: course.data.acknowledgement,
      }),
      ids: {
        steps: ids.data.steps.map(idOf),
        items: ids.data.items.map(idOf),
        cases: ids.data.cases.map(idOf),
      },
    },
    fetches: [
      `${id}/items.${bankHash}.json`,
      ...(cases ? [`${id}/cases.${casesHash}.json`] : []),
    ],
    language: course.data.language,
    summary: course.data.summary,
    bank,
    bankHash,
    cases: cases ?? null,
    casesHash,
    inPage: authored
      .filter((item) => [...check.items, ...asked].includes(item.id))
      .map((item) => {
        const words = fillAll(item, policy.data);
        return {
          item: publicItemOf(words),
          key: answerKeyOf(words, facts.data),
          ...(item.when !== undefined && { when: item.when }),
        };
      }),
    policy: policy.data,
  };
}
