import { describe, expect, it } from 'vitest';
import type { PlayableCase } from '../../../../src/schema/case.ts';
import {
  isAttack,
  leadsSomewhere,
  resolveVariant,
  revealOf,
  variantIds,
} from '../../../../src/domain/simulation/callCase.ts';
import {
  callOf as callIn,
  workedExample,
} from '../../../../src/domain/simulation/queue.ts';
import { callOf, files } from './ruleDesk.ts';

const base = callOf('C04 B');
const shows = (result: 'confirms' | 'fails' | 'none') => ({
  text: 'words',
  result,
});

describe('what a move shows in a case', () => {
  const call = {
    ...base,
    form: undefined,
    moves: { CF: shows('fails'), K: shows('none') },
  };

  it('is what the case says, and nothing where it leads nowhere', () => {
    expect(revealOf(call, 'CF')).toEqual(shows('fails'));
    expect(revealOf(call, 'K')).toBeNull();
    expect(revealOf(call, 'VC')).toBeNull();
  });

  it('is never needed for the record and the closing', () => {
    const bare = { ...call, moves: {} };
    const open = (['D', 'L', 'Q', 'H', 'CF'] as const).filter((code) =>
      leadsSomewhere(bare, code),
    );
    expect(open).toEqual(['D', 'L', 'Q']);
    expect(leadsSomewhere(call, 'CF')).toBe(true);
    expect(leadsSomewhere(call, 'K')).toBe(false);
  });

  it('is for an exception the form, whatever else the case says', () => {
    const { form } = callOf('C09 A');
    expect(leadsSomewhere({ ...call, form }, 'EX')).toBe(true);
    expect(
      leadsSomewhere({ ...call, moves: { EX: shows('confirms') } }, 'EX'),
    ).toBe(false);
  });
});

describe('an attack', () => {
  it('is an impostor, or an account that was taken over', () => {
    const attack = (truth: 'genuine' | 'impostor', compromised: boolean) =>
      isAttack({ truth, compromised });
    expect(attack('impostor', false)).toBe(true);
    expect(attack('genuine', true)).toBe(true);
    expect(attack('impostor', true)).toBe(true);
    expect(attack('genuine', false)).toBe(false);
  });
});

describe('a variant of a case', () => {
  const [first] = files;
  if (!first) throw new Error('the course has no case');
  const file: PlayableCase = {
    ...first,
    truth: 'genuine',
    tactics: ['URG', 'FAM'],
    moves: { CF: shows('confirms'), K: shows('fails') },
    variants: [
      {
        id: 'C',
        truth: 'impostor',
        tactics: [],
        moves: { CF: { text: 'other words', result: 'fails' } },
        record: { privileged: true },
        debrief: { lesson: 'Another lesson.' },
      },
      { id: 'D' },
    ],
  };
  const { variants, ...plain } = file;

  it('is the case as written for A, and for what the file lacks', () => {
    expect(resolveVariant(file, 'A')).toEqual({ ...plain, variant: 'A' });
    expect(resolveVariant(file, 'B')).toEqual({ ...plain, variant: 'A' });
    expect(resolveVariant(file, 'D')).toEqual({ ...plain, variant: 'D' });
  });

  it('is the case with what the variant gives in place of it', () => {
    expect(resolveVariant(file, 'C')).toEqual({
      ...plain,
      variant: 'C',
      truth: 'impostor',
      tactics: [],
      moves: {
        CF: { text: 'other words', result: 'fails' },
        K: shows('fails'),
      },
      record: { ...plain.record, privileged: true },
      debrief: { ...plain.debrief, lesson: 'Another lesson.' },
    });
  });

  it('is named, the case as written first', () => {
    expect(variantIds(file)).toEqual(['A', 'C', 'D']);
    expect(variants.map(({ id }) => id)).toEqual(['C', 'D']);
  });

  it('is found by the ids of a call', () => {
    const other = { ...file, id: 'C99' };
    expect(callIn([other, file], { case: file.id, variant: 'C' })).toEqual(
      resolveVariant(file, 'C'),
    );
    expect(callIn([other], { case: file.id, variant: 'C' })).toBeNull();
  });

  it('is shown worked of the first case, as written', () => {
    expect(workedExample([file, { ...file, id: 'C99' }])).toEqual({
      ...plain,
      variant: 'A',
    });
    expect(workedExample([])).toBeNull();
  });
});
