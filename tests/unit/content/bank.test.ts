import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/build/readContent.ts';
import { parseCourse } from '../../../src/checks/parsedCourse.ts';
import {
  answerKeyOf,
  itemsUnder,
  publicItemOf,
} from '../../../src/domain/quiz/authoredItem.ts';
import { orderShown } from '../../../src/domain/quiz/draw.ts';
import { drawItems } from '../../../src/domain/quiz/balancedDraw.ts';
import {
  packResponse,
  unpackResponse,
} from '../../../src/domain/quiz/packedResponse.ts';
import { scoreItem } from '../../../src/domain/quiz/scoreItem.ts';
import { seededRandom } from '../../../src/domain/seed.ts';
import type { Policy } from '../../../src/schema/policy.ts';

const course = parseCourse(
  await readContent('content'),
  'content',
  'mfa-exceptions',
);
const policy = course.policy.data;
if (!policy) throw new Error('the policy does not read');
const lesson = course.lesson.components
  .filter(({ name }) => name === 'Ask')
  .flatMap(({ attributes }) => attributes.get('items')?.value?.split(' ') ?? []);
const items = course.items.flatMap((item) => item.data ?? []);
const objectives = course.course.data?.objectives.map(({ id }) => id) ?? [];

function countBy<T>(list: readonly T[], of: (entry: T) => string) {
  return Object.fromEntries(
    Object.entries(Object.groupBy(list, of)).map(([name, group]) => [
      name,
      group?.length ?? 0,
    ]),
  );
}

/** The policy with one check that it accepts taken away. */
function without(check: 'backup_method' | 'callback_on_file'): Policy {
  if (!policy) throw new Error('the policy does not read');
  return {
    ...policy,
    checks: { ...policy.checks, [check]: { accepted: false } },
  };
}

describe('the item bank', () => {
  it('has at least 48 items, six or more an objective, of all five kinds', () => {
    expect(items.length).toBeGreaterThanOrEqual(48);
    const counts = countBy(items, (item) => item.objective);
    expect(Object.keys(counts).toSorted()).toEqual(objectives.toSorted());
    expect(Math.min(...Object.values(counts))).toBeGreaterThanOrEqual(6);
    expect(Object.keys(countBy(items, (item) => item.kind)).toSorted()).toEqual([
      'choice',
      'matching',
      'multiple',
      'sequencing',
      'true-false',
    ]);
  });

  it('asks a question of every objective in the lesson', () => {
    const asked = items.filter(({ id }) => lesson.includes(id));
    expect(asked).toHaveLength(lesson.length);
    expect(new Set(asked.map(({ objective }) => objective)).size).toBe(
      objectives.length,
    );
  });

  it('leaves the check six items an objective, also where a policy takes a way to verify away', () => {
    for (const check of ['backup_method', 'callback_on_file'] as const) {
      const asked = itemsUnder(without(check), items);
      expect(asked.length).toBeLessThan(items.length);
      const left = asked.filter(({ id }) => !lesson.includes(id));
      const counts = countBy(left, (item) => item.objective);
      expect(Math.min(...Object.values(counts))).toBeGreaterThanOrEqual(6);
    }
  });

  it('scores the right answer of each as correct, also after it was saved', () => {
    for (const item of items) {
      const key = answerKeyOf(item, course.facts.data ?? []);
      expect(scoreItem(key, key.correct)).toEqual({ kind: 'correct' });
      const saved = packResponse(key.correct);
      expect(unpackResponse(saved)).toEqual(key.correct);
      const shown = publicItemOf(item).choices.map(({ id }) => id);
      expect(Object.keys(key.rationales).toSorted()).toEqual(shown.toSorted());
    }
  });

  it('names for each at least one step to read again', () => {
    const lost = items.filter(
      (item) => !answerKeyOf(item, course.facts.data ?? []).reread?.length,
    );
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it('gives 15 questions with two or three of every objective', () => {
    const bank = itemsUnder(policy, items).map(publicItemOf);
    for (let seed = 0; seed < 20; seed += 1) {
      const drawn = drawItems(bank, 15, seededRandom(seed));
      const counts = Object.values(countBy(drawn, (item) => item.objective));
      expect(counts.toSorted().join('')).toBe('2222223');
      for (const item of drawn) {
        const { choices } = orderShown(seed, 1, item);
        expect(choices).toHaveLength(item.choices.length);
      }
    }
  });
});
