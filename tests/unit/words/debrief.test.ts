import { describe, expect, it } from 'vitest';
import { shownBy } from '../../../src/domain/simulation/transcript.ts';
import { cameOfIt, settlingWords } from '../../../src/words/debrief.ts';
import { moveNames } from '../../../src/words/moves.ts';
import { calls, callOf } from '../domain/simulation/desk.ts';

const settling = (label: string) => {
  const call = callOf(label);
  return settlingWords(call, shownBy(call, call.debrief.shows));
};

describe('what settled a call', () => {
  it('is what the look-up held, where it stood in the record, the tickets or the log', () => {
    expect(settling('C20 B')).toBe(
      'The tickets show it: the badge was stolen and the number on file was stolen.',
    );
    expect(settling('C13 A')).toMatch(
      /^The sign-in log shows it: an open session of the account was /,
    );
    expect(settling('C11 B')).toBe(
      'The directory record shows it: the badge was lost.',
    );
  });

  it('is what the move shows elsewhere, never the name of a move', () => {
    expect(settling('C08 A')).toMatch(/^You offer a key: one touch/);
    const names: string[] = Object.values(moveNames);
    for (const call of calls) {
      const said = settlingWords(call, shownBy(call, call.debrief.shows));
      expect(said.length, call.id).toBeGreaterThan(20);
      expect(names.some((name) => said.startsWith(name))).toBe(false);
    }
  });
});

describe('what came of a move', () => {
  it('is marked in words that cannot be taken for a yes', () => {
    const came = (mark: 'm' | 'p' | '0' | 'y' | 'n') =>
      cameOfIt({ code: 'CG', mark, broken: [] });
    expect(came('m')).toBe('Looks like a yes and is none');
    expect(came('p')).toBe('No proof');
    expect(came('0')).toBe('No answer: never a yes');
    expect(came('y')).toBe('Says yes');
    // That a thief fails is no failure of whoever checked.
    expect(came('n')).toBe('Says no');
  });

  it('names what a check hung on, where that was not to be trusted', () => {
    const phone = {
      what: 'phone',
      how: 'moved',
      told: ['H' as const],
    } as const;
    const broken = [{ ...phone, told: [...phone.told] }];
    expect(cameOfIt({ code: 'CF', mark: 'y', broken })).toBe(
      'Said yes, and proved nothing: it hung on the number on file, which was moved only lately',
    );
  });

  it('says of a log that it is the log that is true, or is not', () => {
    const came = (mark: 't' | 'i' | 'f') =>
      cameOfIt({ code: 'L', mark, broken: [] });
    expect(came('t')).toBe('Log true');
    expect(came('i')).toBe('Log true, with gaps');
    expect(came('f')).toBe('Log not true');
  });

  it('says of a form whether it was complete', () => {
    expect(cameOfIt({ code: 'EX', mark: 'n', broken: [] })).toBe(
      'Form with gaps',
    );
  });
});
