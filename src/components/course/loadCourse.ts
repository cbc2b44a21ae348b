import { siteAddress } from '../site/address.ts';
import { getCollection, getEntry } from 'astro:content';
import { bytesToHex } from '@noble/hashes/utils.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { CourseData } from '../../domain/course/courseData.ts';
import type { ItemBank } from '../../domain/quiz/item.ts';
import { HoldError } from '../../errors.ts';
import { answerKeyOf, publicItemOf } from './itemParts.ts';
import { stepsOf } from './steps.ts';

/** Everything that the pages of one course need. */
export interface LoadedCourse {
  data: CourseData;
  /** Where the bank is fetched from. */
  itemsUrl: string;
  language: string;
  summary: string;
  bank: ItemBank;
  /** The bank's file name carries its hash, so a cached old one is never taken for the new. */
  bankHash: string;
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
 * taught and judged: lesson, items, course, policy and sources.
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
  const sources = await getCollection('sources');
  const items = (await getCollection('items'))
    .filter((entry) => entry.id.startsWith(`${id}/`))
    .map((entry) => entry.data)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const bank: ItemBank = {
    items: items.map(publicItemOf),
    keys: items.map((item) => answerKeyOf(item, facts.data)),
    objectives: course.data.objectives,
  };
  const bankHash = hashOf(bank).slice(0, 8);
  const sourceData = sources.map((s) => [s.id, s.data]).sort();
  const content = [
    course.data,
    ids.data,
    lesson.body,
    items,
    policy.data,
    sourceData,
  ];
  const placeId = (place: string | { was: string }) =>
    typeof place === 'string' ? place : place.was;
  return {
    data: {
      id,
      title: course.data.title,
      version: course.data.version,
      release: {
        version: course.data.version,
        hash: hashOf(content).slice(0, 8),
      },
      steps: stepsOf(lesson.body ?? ''),
      check: course.data.check,
      ...(course.data.acknowledgement && {
        acknowledgement: course.data.acknowledgement,
      }),
      ids: {
        steps: ids.data.steps.map(placeId),
        items: ids.data.items.map(placeId),
      },
    },
    itemsUrl: siteAddress(`${id}/items.${bankHash}.json`),
    language: course.data.language,
    summary: course.data.summary,
    bank,
    bankHash,
  };
}
