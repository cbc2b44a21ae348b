import { describe, expect, test } from 'vitest';
import type { CheckedApi } from '../../../src/tracking/scorm/api.ts';
import { readLaunch } from '../../../src/tracking/scorm/launch.ts';
import { markWithin } from '../../../src/tracking/scorm/numbers.ts';
import { objectivesIn } from '../../../src/tracking/scorm/objectives.ts';
import { peek } from '../../../src/tracking/scorm/peek.ts';
import { SCORM_12 } from '../../../src/tracking/scorm12/dialect.ts';

/** An LMS that holds these elements and takes nothing. */
function holding(values: Record<string, string>): CheckedApi {
  const value = (element: string) => values[element.replace('cmi.', '')] ?? '';
  return {
    initialize: () => null,
    read: value,
    get: (element) => ({ value: value(element), error: null }),
    set: () => null,
    commit: () => null,
    finish: () => null,
  };
}

describe('what a launch finds', () => {
  const found = (values: Record<string, string>) =>
    readLaunch(holding(values), SCORM_12).state;

  test.each<[Record<string, string>, string]>([
    [{}, 'not-attempted'],
    [{ 'interactions._count': '0' }, 'not-attempted'],
    [{ 'core.lesson_location': 'a' }, 'unknown'],
    [{ suspend_data: 'x' }, 'unknown'],
    [{ 'interactions._count': '3' }, 'unknown'],
    [{ 'core.entry': 'resume' }, 'unknown'],
    [{ 'core.score.raw': '50' }, 'unknown'],
    [{ 'core.lesson_status': 'not attempted' }, 'not-attempted'],
    [{ 'core.lesson_status': 'notattempted' }, 'not-attempted'],
    [{ 'core.lesson_status': 'browsed' }, 'not-attempted'],
    [{ 'core.lesson_status': 'browsed twice' }, 'unknown'],
    [{ 'core.lesson_status': 'is not attempted' }, 'unknown'],
    [{ 'core.lesson_status': 'incomplete' }, 'incomplete'],
  ])('in %j is %s', (values, completion) => {
    expect(found(values).completion).toBe(completion);
  });

  test.each<[Record<string, string>, string]>([
    [{}, 'ab-initio'],
    [{ 'core.entry': 'ab-initio' }, 'ab-initio'],
    [{ 'core.entry': 'Resume' }, 'resume'],
    [{ 'core.lesson_location': 'a' }, 'resume'],
    [{ suspend_data: 'x' }, 'resume'],
  ])('in %j is entered as %s', (values, entry) => {
    expect(found(values).entry).toBe(entry);
  });

  test.each([
    ['review', 'review'],
    ['Browse', 'browse'],
    ['normal', 'normal'],
    ['', 'normal'],
    ['tour', 'normal'],
  ])('in the mode "%s" is %s', (text, mode) => {
    expect(found({ 'core.lesson_mode': text }).mode).toBe(mode);
  });

  test.each([
    ['0', 0],
    ['12', 12],
    ['', null],
    ['12x', null],
    ['x12', null],
    ['-1', null],
  ])('counts "%s" answers as %s', (text, count) => {
    expect(found({ 'interactions._count': text }).interactionCount).toBe(count);
  });
});

describe('the objectives of an attempt', () => {
  const objectives = (values: Record<string, string>) => {
    const seen: string[] = [];
    const known = objectivesIn(holding(values), (element, value) =>
      seen.push(`${element} ${value}`),
    );
    return { known, seen };
  };
  const two = {
    'objectives._count': '2',
    'objectives.0.id': 'one',
    'objectives.1.id': 'two',
  };

  test.each(['', 'x2', '2x', 'none'])(
    'are none where the LMS counts "%s"',
    (count) => {
      const { known } = objectives({ 'objectives._count': count });
      expect(known.placesFor('one')).toBeNull();
      expect(known.placesKnown()).toBeNull();
    },
  );

  test('are found again one by one, and no further than needed', () => {
    const { known, seen } = objectives(two);
    expect(known.placesKnown()).toBeNull();
    expect(known.placesFor('one')?.of('one')).toBe(0);
    expect(seen).toEqual(['cmi.objectives.0.id one']);
    expect(known.placesKnown()).toBeNull();
    expect(known.placesFor('three')?.of('three')).toBe(2);
    expect(seen).toHaveLength(2);
    expect(known.placesKnown()?.has('two')).toBe(true);
  });

  test('count more than nine, and pass over one without an id', () => {
    const { known, seen } = objectives({
      ...two,
      'objectives._count': '12',
      'objectives.0.id': '',
    });
    expect(known.placesFor('two')?.of('two')).toBe(1);
    expect(known.placesFor('new')?.of('new')).toBe(12);
    expect(seen).toEqual(['cmi.objectives.1.id two']);
  });
});

describe('a look at a foreign object', () => {
  test('finds what stands there, of functions too', () => {
    const named = Object.assign(() => 0, { own: 1 });
    expect(peek({ own: 2 }, 'own')).toBe(2);
    expect(peek(named, 'own')).toBe(1);
  });

  test('finds nothing in what is no object, and where the look is forbidden', () => {
    const forbidden = {
      get own(): never {
        throw new DOMException('Blocked', 'SecurityError');
      },
    };
    for (const owner of [null, undefined, 5, 'text', forbidden])
      expect(peek(owner, owner === 'text' ? 'length' : 'own')).toBeUndefined();
  });
});

test('a mark lies above one bound, and up to the other', () => {
  expect(markWithin('100', 1, 100)).toBe(100);
  expect(markWithin('100.5', 1, 100)).toBeNull();
  expect(markWithin('1', 1, 100)).toBeNull();
  expect(markWithin('1.5', 1, 100)).toBe(1.5);
  expect(markWithin('', 1, 100)).toBeNull();
  expect(markWithin('high', 1, 100)).toBeNull();
});
