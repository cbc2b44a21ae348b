import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  description,
  identifier,
  secondsOf,
  timespan,
  timestamp,
} from '../../../src/tracking/scorm2004/format.ts';
import { MODEL_2004 } from '../../fixtures/strict-host/elements2004.ts';

/** What the strict host says to this value of this element of the data model. */
const accepts = (element: string, value: string) =>
  MODEL_2004.elements.get(element)?.accepts?.(value, () => 'choice');

describe('timespan', () => {
  test.each([
    [0, 'PT0H0M0S'],
    [5.123, 'PT0H0M5.12S'],
    [59.999, 'PT0H1M0S'],
    [3725.5, 'PT1H2M5.5S'],
    [360_000, 'PT100H0M0S'],
    [-1, 'PT0H0M0S'],
    [Number.NaN, 'PT0H0M0S'],
  ])('writes %d seconds as %s', (seconds, expected) => {
    expect(timespan(seconds)).toBe(expected);
  });

  test('is legal for any number and reads back to the hundredth', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), (seconds) => {
        const span = timespan(seconds);
        expect(accepts('cmi.session_time', span)).toBe(true);
        expect(secondsOf(span)).toBeCloseTo(seconds, 1);
      }),
    );
    expect(accepts('cmi.session_time', timespan(Infinity))).toBe(true);
  });

  test.each([
    ['P1DT2H3M4.5S', 93_784.5],
    ['PT90M', 5400],
    ['P0D', 0],
    ['0000:10:00', 0],
    ['', 0],
  ])('reads %s as %d seconds', (span, expected) => {
    expect(secondsOf(span)).toBe(expected);
  });
});

test('a timestamp has a fraction of two digits, as Moodle and ADL insist', () => {
  expect(timestamp(new Date('2026-11-24T09:10:11.987Z'))).toBe(
    '2026-11-24T09:10:11.00Z',
  );
});

test('an identifier keeps letters, digits and underscores', () => {
  expect(identifier('check-a1.é')).toBe('check_a1__');
  expect(identifier('x'.repeat(300))).toHaveLength(250);
});

describe('description', () => {
  test('is legal for any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 600, unit: 'binary' }), (words) => {
        expect(
          accepts('cmi.interactions.n.description', description(words)),
        ).toBe(true);
      }),
    );
  });

  test('is cut at 250 characters, never within one', () => {
    expect(description('x'.repeat(250))).toBe('x'.repeat(250));
    expect(description('x'.repeat(251))).toBe(`${'x'.repeat(249)}…`);
    expect(description(`${'x'.repeat(248)}🔒🔒`)).toBe(`${'x'.repeat(248)}…`);
  });

  test('is not taken for a language when it begins with a brace', () => {
    expect(description('{lang=x} means')).toBe(' {lang=x} means');
  });
});
