import { describe, expect, test } from 'vitest';
import { at } from '../../../../src/ground/json.ts';
import type { InteractionRecord } from '../../../../src/tracking/port.ts';
import { answer } from '../../../contract/updates.ts';
import { launched } from './launched.ts';

const base: InteractionRecord = { ...answer(1), parts: [], targets: [] };

async function told(
  record: Partial<InteractionRecord>,
  language = 'en-GB',
): Promise<unknown> {
  const { port, said } = await launched({ language });
  const ack = await port.save({ interactions: [{ ...base, ...record }] });
  expect(ack).toMatchObject({ kind: 'accepted', warnings: [] });
  return said('answered');
}

describe('an answer', () => {
  test('can be read from the statement alone', async () => {
    const statement = await told({
      parts: [
        { id: 'a', words: 'An owner' },
        { id: 'b', words: 'A wish' },
        { id: 'c', words: 'An end' },
      ],
    });
    expect(at(statement, 'object')).toEqual({
      objectType: 'Activity',
      id: 'https://hold-the-line.example/courses/demo/au/test/check_a1/question/item1_r1_a1',
      definition: {
        type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
        interactionType: 'choice',
        description: { en: 'Which two facts must an exception state?' },
        correctResponsesPattern: ['a[,]c'],
        choices: [
          { id: 'a', description: { en: 'An owner' } },
          { id: 'b', description: { en: 'A wish' } },
          { id: 'c', description: { en: 'An end' } },
        ],
      },
    });
    expect(at(statement, 'result')).toEqual({
      response: 'a[,]c',
      success: true,
      duration: 'PT12.35S',
    });
  });

  test('says in which language it was asked, and words it under that one', async () => {
    const statement = await told({}, 'de-DE');
    expect(at(statement, 'context', 'language')).toBe('de-DE');
    expect(at(statement, 'object', 'definition', 'description')).toEqual({
      de: base.description,
    });
    expect(at(await told({}), 'context', 'language')).toBe('en-GB');
  });

  test('names its objective and is none of cmi5’s own statements', async () => {
    const activities = at(await told({}), 'context', 'contextActivities');
    expect(activities).toMatchObject({
      category: [{ id: 'https://lms.test/categories/training' }],
      parent: [
        {
          id: 'https://hold-the-line.example/courses/demo/au/objective/check_a1',
        },
      ],
    });
  });

  test.each([
    ['true-false', ['true'], 'true'],
    ['sequencing', ['b', 'a'], 'b[,]a'],
    ['matching', ['a.2', 'b.1'], 'a[.]2[,]b[.]1'],
    [
      'performance',
      ['CFy', 'SECm2', 'R', 'Zsound'],
      'CF[.]y[,]SEC[.]m2[,]R[.][,]Z[.]sound',
    ],
  ] as const)('of type %s is written as %j', async (type, response, text) => {
    const parts = [{ id: 'a', words: 'A' }];
    const statement = await told({
      type,
      response: [...response],
      pattern: [...response],
      parts,
      targets: [{ id: '2', words: 'Two' }],
    });
    expect(at(statement, 'result', 'response')).toBe(text);
    expect(
      at(statement, 'object', 'definition', 'correctResponsesPattern'),
    ).toEqual([text]);
  });

  test('that is recorded without being judged has no success', async () => {
    const statement = await told({ result: 'neutral' });
    expect(at(statement, 'result', 'success')).toBeUndefined();
  });

  test('is recorded without its description, with a warning, by an LMS that cannot read it', async () => {
    const { port, said } = await launched({
      faults: {
        refuse: (statement) =>
          at(statement, 'object', 'definition') !== undefined,
      },
    });
    const ack = await port.save({ interactions: [answer(1)] });
    expect(ack.kind === 'accepted' && ack.warnings).toHaveLength(1);
    expect(at(said('answered'), 'result', 'response')).toBe('a[,]c');
  });
});

describe('an objective', () => {
  test('is scored where there is a score, and progressed where there is none', async () => {
    const { port, said } = await launched();
    await port.save({
      objectives: [
        { id: 'check_a1', score: 50, status: 'failed' },
        { id: 'release_1', score: null, status: 'completed' },
      ],
    });
    expect(at(said('scored'), 'result')).toEqual({
      completion: true,
      success: false,
      score: { scaled: 0.5, raw: 50, min: 0, max: 100 },
    });
    expect(at(said('progressed'), 'result')).toEqual({ completion: true });
  });
});
