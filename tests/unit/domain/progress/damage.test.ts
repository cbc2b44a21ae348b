import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeNumber } from '../../../../src/domain/progress/digits.ts';
import {
  readSaved,
  writeSaved,
} from '../../../../src/domain/progress/suspendData.ts';
import { hashText } from '../../../../src/domain/hash.ts';
import { anyIndex, anySavedInIndex } from '../arbitraries.ts';

const damaged = { kind: 'unreadable', reason: 'damaged' };
const otherVersion = { kind: 'unreadable', reason: 'version' };

/** What a text begins with that this version of the course can read. */
const ourVersion = /^[12345]/;

// Three characters of checksum let one damaged text in 262,144 through, so
// where the damage is of any kind the run is always the same one.
const sameRun = { seed: 20_261_124 };

/** The body with the checksum that ours would carry. */
function signed(body: string): string {
  return body + writeNumber(hashText(body) % 64 ** 3, 3);
}

describe('what an LMS hands back', () => {
  it('counts as empty when there is nothing but space', () => {
    const anySpace = fc.string({ unit: fc.constantFrom(' ', '\n', '\t') });
    fc.assert(
      fc.property(anySpace, anyIndex, (text, index) => {
        expect(readSaved(text, index)).toEqual({ kind: 'empty' });
      }),
    );
  });

  it('is damaged or of another version when one character is not the written one', () => {
    const change = fc.tuple(fc.nat(), fc.string({ minLength: 1 }));
    fc.assert(
      fc.property(anySavedInIndex, change, ([index, saved], [at, other]) => {
        const text = writeSaved(saved, index);
        const place = at % text.length;
        const unit = other.charAt(0);
        fc.pre(text.charAt(place) !== unit);
        const changed = text.slice(0, place) + unit + text.slice(place + 1);
        expect(readSaved(changed, index)).toEqual(
          ourVersion.test(changed) ? damaged : otherVersion,
        );
      }),
      { ...sameRun, numRuns: 1000 },
    );
  });

  it('is damaged when it was cut short', () => {
    fc.assert(
      fc.property(anySavedInIndex, fc.nat(), ([index, saved], at) => {
        const text = writeSaved(saved, index);
        const cut = text.slice(0, 1 + (at % (text.length - 1)));
        expect(readSaved(cut, index)).toEqual(damaged);
      }),
      sameRun,
    );
  });

  it('is damaged when something was added', () => {
    fc.assert(
      fc.property(
        anySavedInIndex,
        fc.string({ minLength: 1 }),
        ([index, saved], added) => {
          const text = writeSaved(saved, index) + added;
          expect(readSaved(text, index)).toEqual(damaged);
        },
      ),
      sameRun,
    );
  });

  it('is of another version when it does not begin with ours', () => {
    fc.assert(
      fc.property(fc.string(), anyIndex, (text, index) => {
        fc.pre(text.trim() !== '' && !ourVersion.test(text));
        expect(readSaved(text, index)).toEqual(otherVersion);
      }),
    );
  });

  it('is unreadable when something else wrote it', () => {
    const foreign = [
      '1',
      '1...',
      '1;1110;abc',
      '{"v":1,"answers":[]}',
      '100000000000000000000000000000000',
      '1&lt;script&gt;',
      '1\u0000\uFFFF',
    ];
    const index = {
      steps: ['one'],
      items: ['a'],
      cases: ['C01'],
      objectives: ['o'],
    };
    for (const text of foreign) {
      expect(readSaved(text, index).kind).toBe('unreadable');
    }
  });

  it('never throws, also where the checksum is right and the rest is not', () => {
    const anyText = fc.string({
      unit: fc.constantFrom(...Array.from('0189AZaz-_. !é')),
      maxLength: 80,
    });
    const index = {
      steps: ['one', 'two'],
      items: ['a', 'b'],
      cases: ['C01'],
      objectives: ['o'],
    };
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom('1', '2', '3', '4', '5'),
        (body, version) => {
          const { kind } = readSaved(signed(`${version}${body}.`), index);
          expect(['restored', 'unreadable']).toContain(kind);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('drops what the course has no place for and keeps the rest', () => {
    fc.assert(
      fc.property(anySavedInIndex, ([index, saved]) => {
        const text = writeSaved(saved, index);
        const few = {
          steps: ['step_0'],
          items: ['item_0'],
          cases: ['case_0'],
          objectives: ['objective_0'],
        };
        const read = readSaved(text, few);
        expect(read).toMatchObject({
          kind: 'restored',
          saved: { turn: saved.turn, progress: { step: 'step_0' } },
        });
      }),
    );
  });
});
