import { describe, expect, it } from 'vitest';
import { neededWords, tallyWords } from '../../../src/words/answerTally.ts';
import {
  deskTallyScope,
  deskTallyWords,
} from '../../../src/words/deskTally.ts';
import { nextWords, openWords, toDoWords } from '../../../src/words/toDo.ts';

describe('the words on a result', () => {
  it('count answers, and say what is needed', () => {
    const tally = { of: 15, right: 13, partly: 0, worth: 13 };
    expect(tallyWords(tally)).toBe('13 of 15 right');
    expect(neededWords({ ...tally, needed: 12 })).toBe('12 needed to pass');
  });

  it('say what partly right answers come to', () => {
    const tally = { of: 10, right: 0, partly: 2, worth: 1.17 };
    expect(tallyWords(tally)).toBe('None of 10 right, 2 partly right');
    expect(neededWords({ ...tally, needed: 8 })).toBe(
      'together they count as 1.17; 8 needed to pass',
    );
  });
});

describe('the words on the desk', () => {
  const all = {
    taken: 9,
    known: 9,
    stopped: { count: 4, of: 4 },
    served: { count: 3, of: 5 },
  };

  it('say how many were stopped and served, of how many', () => {
    expect(deskTallyWords(all)).toEqual([
      ['Calls taken', '9'],
      ['Impostors stopped', '4 of 4'],
      ['Genuine cases served', '3 of 5'],
    ]);
    expect(deskTallyScope(all)).toBe('');
  });

  it('say of which calls that is known', () => {
    expect(deskTallyScope({ ...all, taken: 60 })).toBe(
      'Who was stopped and who was served is known of the last 9 calls only.',
    );
    const none = { count: 0, of: 0 };
    const forgotten = { taken: 8, known: 0, stopped: none, served: none };
    expect(deskTallyWords(forgotten)).toEqual([['Calls taken', '8']]);
    expect(deskTallyScope(forgotten)).toContain('no longer kept');
  });

  it('say nothing of a desk at which nobody sat', () => {
    const none = { count: 0, of: 0 };
    expect(
      deskTallyWords({ taken: 0, known: 0, stopped: none, served: none }),
    ).toEqual([]);
    expect(
      deskTallyWords({ taken: 1, known: 1, stopped: none, served: none })[1],
    ).toEqual(['Impostors stopped', 'none called']);
  });
});

describe('the words on what is still to do', () => {
  it('name the step that comes first', () => {
    expect(toDoWords({ kind: 'steps', steps: ['a'] }, 'Codes')).toEqual([
      '1 step of the lesson is not done yet. Passing does not depend on that.',
      'Go to “Codes”',
    ]);
    expect(openWords(1)).toBe('One thing is still to do.');
    expect(openWords(2)).toBe('2 things are still to do.');
  });

  it('send nobody back to what they missed before they have missed it', () => {
    expect(nextWords('open', false, false)).not.toMatch(/again/);
    expect(nextWords('open', true, false)).toMatch(/try the check once more/);
  });
});
