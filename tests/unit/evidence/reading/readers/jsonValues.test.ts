import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  JSON_LIMITS,
  type JsonLimits,
} from '../../../../../src/evidence/reading/intake/jsonTypes.ts';
import { jsonValues } from '../../../../../src/evidence/reading/intake/jsonValues.ts';

/** Reads the text in chunks of the size and gives what the listener heard. */
function read(text: string, size = text.length || 1, limits?: JsonLimits) {
  const values: unknown[] = [];
  const rows: number[] = [];
  const unreadable: [number, string][] = [];
  const arounds: unknown[] = [];
  const reading = jsonValues(
    {
      onValue(value, row, around) {
        values.push(value);
        rows.push(row);
        arounds.push(around);
      },
      onUnreadable: (row, reason) => unreadable.push([row, reason]),
    },
    limits,
  );
  for (let at = 0; at < text.length; at += size)
    reading.push(text.slice(at, at + size));
  return { ...reading.end(), values, numbers: rows, unreadable, arounds };
}

const sound = { refusal: null, unreadable: [], notices: [] };
const object = fc.dictionary(
  fc
    .string()
    .filter(
      (name) => !['registrations', 'statements', 'records'].includes(name),
    ),
  fc.jsonValue({ maxDepth: 4 }),
  { minKeys: 1 },
);

describe('the values of a file', () => {
  const chunk = fc.integer({ min: 1, max: 9 });
  const indent = fc.constantFrom(undefined, 2, '\t');

  test('are the elements of its list, wherever the chunks break', () => {
    fc.assert(
      fc.property(
        fc.array(fc.jsonValue()),
        chunk,
        indent,
        (list, size, space) => {
          const text = JSON.stringify(list, null, space);
          const wanted: unknown = JSON.parse(text);
          expect(read(text, size)).toMatchObject({ ...sound, values: wanted });
        },
      ),
    );
  });

  test('are those of a list inside an object, and what stands before it goes along', () => {
    fc.assert(
      fc.property(fc.array(object), chunk, indent, (list, size, space) => {
        const whole = {
          version: 1,
          deep: [{ a: ']' }],
          statements: list,
          after: 2,
        };
        const text = JSON.stringify(whole, null, space);
        const found = read(text, size);
        expect(found).toMatchObject({ ...sound, rows: list.length });
        expect(JSON.stringify(found.values)).toBe(JSON.stringify(list));
        for (const around of found.arounds)
          expect(around).toEqual({ version: 1, deep: [{ a: ']' }] });
      }),
    );
  });

  test('are objects one after another, in lines or not', () => {
    fc.assert(
      fc.property(
        fc.array(object, { minLength: 1 }),
        chunk,
        indent,
        (list, size, space) => {
          const text = list
            .map((one) => JSON.stringify(one, null, space))
            .join('\r\n');
          const found = read(text, size);
          expect(found).toMatchObject({ ...sound, rows: list.length });
          expect(JSON.stringify(found.values)).toBe(JSON.stringify(list));
        },
      ),
    );
  });

  test('are counted from 1', () => {
    expect(read('[{"a":1},{"a":2}]').numbers).toEqual([1, 2]);
  });

  test('are those of all pages where pages follow each other', () => {
    const page = (n: number, more: string) =>
      JSON.stringify({ statements: [{ n }], more });
    const found = read(`${page(1, '/next')}\n${page(2, '')}`, 5);
    expect(found.values).toEqual([{ n: 1 }, { n: 2 }]);
  });

  test('may be none', () => {
    expect(read(' [ ] ')).toMatchObject({ ...sound, rows: 0 });
    expect(read('\uFEFF{"records": []}')).toMatchObject({ ...sound, rows: 0 });
  });
});

describe('what cannot be read', () => {
  test('costs one line of JSON Lines and no other', () => {
    const found = read('{"n":1}\n{"n":2\n\n{"n":[3}]\n{"n":4}\n', 3);
    expect(found.values).toEqual([{ n: 1 }, { n: 4 }]);
    expect(found.unreadable.map(([row]) => row)).toEqual([2, 3]);
    expect(found.unreadable[0]?.[1]).toContain(
      'It is no proper JSON; it begins {"n":2.',
    );
  });

  test('costs one element of a list where its brackets match', () => {
    const found = read('[{"n":1},{n:2},{"n":3}]', 2);
    expect(found.values).toEqual([{ n: 1 }, { n: 3 }]);
    expect(found.unreadable).toHaveLength(1);
  });

  test('keeps what came before where the file is cut off', () => {
    const found = read('{"registrations":[{"n":1},{"n":2', 4);
    expect(found.values).toEqual([{ n: 1 }]);
    expect(found.unreadable).toEqual([
      [
        2,
        'The file ends in the middle of it: it was cut off. Export it again.',
      ],
    ]);
  });

  test.each([
    '[{"n":1} {"n":2}]',
    '[{"n":1}] x',
    '{"statements":[{"n":1}] x',
    '[{"n":1}}',
  ])('is told where the marks between values are wrong: %s', (text) => {
    const found = read(text, 1);
    expect(found.values).toEqual([{ n: 1 }]);
    expect(found.unreadable[0]?.[1]).toContain(
      'the rest of the file cannot be read',
    );
  });

  test.each(['id,name\n1,Ada', '<html>', '"text"'])(
    'refuses %s as no JSON',
    (text) => {
      expect(read(text).refusal?.what).toBe('The file is no JSON.');
    },
  );

  test('refuses an empty file', () => {
    expect(read(' \n').refusal?.what).toBe('The file is empty.');
  });

  test('ends, whatever the text', () => {
    const mark = fc.constantFrom(
      ...Array.from('[]{}",:\\\n 1a'),
      '"statements":[',
    );
    fc.assert(
      fc.property(
        fc.array(mark),
        fc.integer({ min: 1, max: 5 }),
        (marks, size) => {
          const text = marks.join('');
          const found = read(text, size);
          expect(found.rows).toBe(
            found.values.length + found.unreadable.length,
          );
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('limits', () => {
  const limits = { ...JSON_LIMITS, valueChars: 50, depth: 5 };

  test.each([
    ['a list', (big: string) => `[{"n":1},{"big":${big}},{"n":3}]`],
    ['lines', (big: string) => `{"n":1}\n{"big":${big}}\n{"n":3}`],
    [
      'an object that is cut into members',
      (big: string) => `{\n"n":1}{"a":1,"big":${big}} {"n":3}`,
    ],
  ])('pass over a value that is too long in %s', (_where, write) => {
    const text = write(`"${'x\\"'.repeat(100)}"`);
    for (const size of [1, 7, 60, 1000]) {
      const found = read(text, size, limits);
      expect(found.values).toEqual([{ n: 1 }, { n: 3 }]);
      expect(found.unreadable[0]?.[1]).toContain('longer than 50 characters');
    }
  });

  test('pass over a value with too many levels', () => {
    const found = read('[{"n":1},[[[[[[1]]]]]],{"n":3}]', 4, limits);
    expect(found.values).toEqual([{ n: 1 }, { n: 3 }]);
    expect(found.unreadable[0]?.[1]).toContain('more than 5 levels');
  });

  test('stop at a file that is too large', () => {
    const found = read('[1,2,3,4]', 2, { ...limits, fileChars: 5 });
    expect(found.refusal?.what).toBe('The file is too large.');
  });

  test('keep no more than the value in hand of a line of 50 MB', () => {
    const reading = jsonValues({
      onValue: () => undefined,
      onUnreadable: () => undefined,
    });
    reading.push('[{"a":"');
    for (let n = 0; n < 50; n += 1) reading.push('x'.repeat(1_000_000));
    reading.push('"}]');
    expect(reading.end()).toMatchObject({ rows: 1, refusal: null });
  });
});

test('says that a file is one page of several', () => {
  const found = read('{"statements":[{"n":1}],"more":"/xapi/more?2"}', 3);
  expect(found.notices[0]).toContain('one page of several');
});
