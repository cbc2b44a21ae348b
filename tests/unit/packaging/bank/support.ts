import { join } from 'node:path';
import { readContent } from '../../../../src/build/readContent.ts';
import { parseCourse } from '../../../../src/checks/parsedCourse.ts';
import {
  answerKeyOf,
  itemsUnder,
  publicItemOf,
} from '../../../../src/domain/quiz/authoredItem.ts';
import type { Item } from '../../../../src/schema/item.ts';

const ROOT = join(import.meta.dirname, '../../../../content');

/** The authored items of the real course under its policy, and the release information that the build makes of them. */
export async function realBank(): Promise<{ items: Item[]; release: string }> {
  const files = await readContent(ROOT);
  const parsed = parseCourse(files, 'content', 'mfa-exceptions');
  const course = parsed.course.data;
  const policy = parsed.policy.data;
  const facts = parsed.facts.data;
  if (!course || !policy || !facts) throw new Error('the course is not sound');
  const items = itemsUnder(
    policy,
    parsed.items.flatMap(({ data }) => data ?? []),
  );
  const release = releaseOf(items, course.title, course.objectives);
  return { items, release };
}

/** The part of `release.json` that a bank is read from. */
export function releaseOf(
  items: Item[],
  title = 'Demo',
  objectives: { id: string; text: string }[] = [],
): string {
  const keys = items.map((item) => answerKeyOf(item, []));
  return JSON.stringify({
    course: 'demo',
    title,
    release: { version: '1.0.0', hash: '0a1b2c3d' },
    bank: { items: items.map(publicItemOf), keys, objectives },
  });
}

const head = {
  revision: 2,
  objective: 'exceptions',
  difficulty: 1,
  facts: ['F01'],
  sources: [],
};

/** An item of each kind, with the words that are given, in turn, wherever there are words. */
export function itemsWith(words: readonly string[]): Item[] {
  let at = 0;
  const next = () => words[at++ % words.length] ?? '';
  const choice = (id: string, correct: boolean) => ({
    id,
    correct,
    text: next(),
    rationale: next(),
  });
  const part = (id: string) => ({ id, text: next(), rationale: next() });
  const to = (target: string) => ({ to: target });
  return [
    {
      ...head,
      id: 'one',
      kind: 'choice',
      stem: next(),
      choices: [choice('a', false), choice('b', true)],
    },
    {
      ...head,
      id: 'many',
      kind: 'multiple',
      shows: [
        { title: next(), rows: [[next(), next()]] },
        { title: next(), columns: [next(), next()], rows: [[next(), next()]] },
      ],
      stem: next(),
      choices: [choice('a', true), choice('b', false), choice('c', true)],
    },
    {
      ...head,
      id: 'so',
      kind: 'true-false',
      stem: next(),
      answer: true,
      rationales: { true: next(), false: next() },
    },
    {
      ...head,
      id: 'order',
      kind: 'sequencing',
      stem: next(),
      steps: [part('a'), part('b'), part('c')],
      order: ['c', 'a', 'b'],
    },
    {
      ...head,
      id: 'match',
      kind: 'matching',
      stem: next(),
      pairs: [
        { ...part('a'), ...to('2') },
        { ...part('b'), ...to('1') },
        { ...part('c'), ...to('2') },
      ],
      targets: [
        { id: '1', text: next() },
        { id: '2', text: next() },
        { id: '3', text: next() },
      ],
    },
  ];
}
