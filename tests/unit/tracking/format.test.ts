import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  choiceResponse,
  identifier,
  secondsOf,
  timeOfDay,
  timespan,
} from '../../../src/tracking/scorm12/format.ts';
import { decimal } from '../../../src/tracking/scorm/numbers.ts';
import { SCORM_12 } from '../../../src/tracking/scorm12/dialect.ts';
import { ELEMENTS } from '../../fixtures/strict-host/elements.ts';

/** What the strict host says to this value of this element of the data model. */
function accepts(element: string, value: string, type = 'choice'): boolean {
  return ELEMENTS.get(element)?.accepts?.(value, () => type) === true;
}

describe('timespan', () => {
  test.each([
    [0, '0000:00:00.00'],
    [0.005, '0000:00:00.01'],
    [59.999, '0000:01:00.00'],
    [3599.996, '0001:00:00.00'],
    [3725.5, '0001:02:05.50'],
    [359_999_99, '9999:59:59.00'],
    [1e9, '9999:59:59.99'],
    [-1, '0000:00:00.00'],
    [Number.NaN, '0000:00:00.00'],
    [Number.POSITIVE_INFINITY, '9999:59:59.99'],
  ])('writes %d seconds as %s', (seconds, expected) => {
    expect(timespan(seconds)).toBe(expected);
  });

  test('is always a legal CMITimespan and reads back to the hundredth', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 35_999_999, noNaN: true }),
        (seconds) => {
          const span = timespan(seconds);
          expect(accepts('cmi.core.session_time', span)).toBe(true);
          expect(secondsOf(span)).toBeCloseTo(
            Math.round(seconds * 100) / 100,
            5,
          );
        },
      ),
    );
  });

  test('reads whatever an LMS may send without an error', () => {
    expect(secondsOf('00:10:00')).toBe(600);
    expect(secondsOf('1:00:00.5')).toBe(3600.5);
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(secondsOf(text)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('timeOfDay', () => {
  test('is UTC, whatever the zone of the learner', () => {
    expect(timeOfDay(new Date('2026-07-01T23:59:58.999+02:00'))).toBe(
      '21:59:58',
    );
  });

  test('is always a legal CMITime', () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true }), (at) => {
        // Years beyond four digits shift the ISO text; no clock shows them.
        fc.pre(at.getUTCFullYear() >= 0 && at.getUTCFullYear() <= 9999);
        expect(accepts('cmi.interactions.n.time', timeOfDay(at))).toBe(true);
      }),
    );
  });
});

describe('decimal', () => {
  test.each([
    [0, '0'],
    [-0, '0'],
    [1e-7, '0'],
    [66.666666, '66.67'],
    [100, '100'],
    [33.3, '33.3'],
  ])('writes %d as %s', (value, expected) => {
    expect(decimal(value)).toBe(expected);
  });

  test('is a legal score for every per cent', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (value) => {
        expect(accepts('cmi.core.score.raw', decimal(value))).toBe(true);
        expect(Number(decimal(value))).toBeCloseTo(value, 1);
      }),
    );
  });
});

describe('identifier', () => {
  test('leaves the ids of the course as they are', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9_]{1,255}$/), (id) => {
        expect(identifier(id)).toBe(id);
      }),
    );
  });

  test('is legal for any text but the empty one', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: 'binary', maxLength: 300 }),
        (id) => {
          expect(accepts('cmi.interactions.n.id', identifier(id))).toBe(true);
        },
      ),
    );
  });
});

describe('choiceResponse', () => {
  test('names letters once, small, in order', () => {
    expect(choiceResponse(['C', 'a', 'c'])).toBe('a,c');
    expect(choiceResponse([])).toBe('');
  });

  test('is a legal response for every choice of letters', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[A-Za-z0-9]$/), { minLength: 1 }),
        (letters) => {
          const response = choiceResponse(letters);
          expect(accepts('cmi.interactions.n.student_response', response)).toBe(
            true,
          );
        },
      ),
    );
  });
});

test.each([
  ['', null],
  [' ', null],
  ['80', 80],
  ['0', null],
  ['0.8', null],
  ['1', null],
  ['1.5', 1.5],
  ['66.5', 66.5],
  ['101', null],
  ['-1', null],
  ['eighty', null],
])('takes "%s" from the LMS for the mastery score %s', (text, expected) => {
  expect(SCORM_12.masteryOf(text)).toBe(expected);
});
