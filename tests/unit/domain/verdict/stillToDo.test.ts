import { describe, expect, it } from 'vitest';
import {
  isNeeded,
  stillToDo,
} from '../../../../src/domain/verdict/stillToDo.ts';
import type { Standing } from '../../../../src/domain/verdict/stillToDo.ts';

const untouched: Standing = {
  verdict: { kind: 'open', attemptsLeft: 3, best: null },
  attempts: 0,
  isOpen: false,
  deskOpen: true,
  unconfirmed: true,
  unread: ['start', 'end'],
};
const kinds = (standing: Standing) =>
  stillToDo(standing).map(({ kind }) => kind);

describe('what is still to do', () => {
  it('is all of a course that was just opened, what passing hangs on first', () => {
    expect(stillToDo(untouched)).toEqual([
      { kind: 'desk' },
      { kind: 'check', stands: 'untaken' },
      { kind: 'acknowledgement' },
      { kind: 'steps', steps: ['start', 'end'] },
    ]);
    expect(stillToDo(untouched).map(isNeeded)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('tells a check that is under way from one that was missed', () => {
    const begun = { ...untouched, attempts: 1, isOpen: true };
    expect(stillToDo(begun)[1]).toEqual({ kind: 'check', stands: 'begun' });
    expect(stillToDo({ ...begun, isOpen: false })[1]).toEqual({
      kind: 'check',
      stands: 'missed',
    });
  });

  it('is the desk alone once the check is passed, and the other way round', () => {
    const rest = { ...untouched, unconfirmed: false, unread: [] };
    const verdict = { kind: 'desk', score: 90, attempt: 1 } as const;
    expect(kinds({ ...rest, attempts: 1, verdict })).toEqual(['desk']);
    expect(kinds({ ...rest, deskOpen: false })).toEqual(['check']);
  });

  it('is nothing where all is done', () => {
    expect(
      stillToDo({
        ...untouched,
        verdict: { kind: 'passed', score: 100, attempt: 1 },
        attempts: 1,
        deskOpen: false,
        unconfirmed: false,
        unread: [],
      }),
    ).toEqual([]);
  });

  it('names neither desk nor check where no attempt is left: they change nothing any more', () => {
    const verdict = { kind: 'exhausted', score: 40 } as const;
    expect(kinds({ ...untouched, attempts: 3, verdict })).toEqual([
      'acknowledgement',
      'steps',
    ]);
  });
});
