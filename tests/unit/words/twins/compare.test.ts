import { describe, expect, it } from 'vitest';
import { compareTwins } from './compare.ts';

describe('a twin is caught', () => {
  const said = {
    greeting: 'Good morning',
    names: { a: 'First', b: 'Second' },
    fields: [['x', 'Reason']],
    options: [{ value: 'y', label: 'Yes, please' }],
    order: ['x', 'y'],
    none: '',
    tell: (name: string, count: number) => `${name}: ${count}`,
  };
  const silent = {
    names: { a: 'Erstes', b: 'Zweites' },
    fields: [['x', 'Grund']],
    options: [{ value: 'y', label: 'Ja, bitte' }],
    order: ['x', 'y'],
    none: '',
    tell: (name: string, count: number) => `${name}: ${count}`,
  };
  const whole = { ...silent, greeting: 'Guten Morgen' };
  const same = { words: new Set<string>(), ids: new Set(['order']) };

  it('nowhere where it fits', () => {
    expect(compareTwins(said, whole, same)).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['without an export', silent, 'greeting is missing'],
    ['without a key', { ...whole, names: { a: 'E' } }, 'names.b is missing'],
    [
      'with a key too many',
      { ...whole, names: { ...whole.names, c: 'Drittes' } },
      'names.c is not in the English module',
    ],
    [
      'with an export too many',
      { ...whole, more: 'Mehr' },
      'more is not in the English module',
    ],
    ['with a shorter list', { ...whole, fields: [] }, 'fields[0] is missing'],
    [
      'with a word left in English',
      { ...whole, names: { a: 'Erstes', b: 'Second' } },
      'names.b is still English: “Second”',
    ],
    [
      'with a translated id in a list',
      { ...whole, order: ['x', 'z'] },
      'order[1] is an id, “y”, and must not be translated',
    ],
    [
      'with a translated id in a field',
      { ...whole, options: [{ value: 'j', label: 'Ja, bitte' }] },
      'options[0].value is an id, “y”, and must not be translated',
    ],
    [
      'that speaks where English is silent',
      { ...whole, none: 'Etwas' },
      'none is empty in one language and not in the other',
    ],
    [
      'of another kind',
      { ...whole, greeting: () => 'Guten Morgen' },
      'greeting is function and should be string',
    ],
    [
      'that ignores a parameter',
      { ...whole, tell: (name: string) => name },
      'tell takes 1 parameters and should take 2',
    ],
  ])('%s', (_name, twin, says) => {
    expect(compareTwins(said, twin, same)).toEqual([says]);
  });
});
