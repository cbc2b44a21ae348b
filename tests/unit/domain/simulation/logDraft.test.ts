import { describe, expect, it } from 'vitest';
import {
  emptyLog,
  entryOf,
  gapsIn,
  tickCheck,
  tickDeed,
  tickNoCheck,
  tickNoDeed,
} from '../../../../src/domain/simulation/logDraft.ts';
import type { LogDraft } from '../../../../src/domain/simulation/logDraft.ts';

const fields = ['check', 'outcome', 'approver'] as const;
const whole: LogDraft = {
  ...emptyLog,
  checks: { CF: 'denied' },
  deeds: ['declined'],
  approver: 'none',
};

describe('a log as it is written', () => {
  it('is open in every field that the policy asks for, and in no other', () => {
    expect(gapsIn(emptyLog, fields)).toEqual({
      check: 'silent',
      outcome: 'silent',
      approver: 'silent',
    });
    expect(gapsIn(emptyLog, ['outcome'])).toEqual({ outcome: 'silent' });
    expect(gapsIn(emptyLog, [])).toEqual({});
  });

  it('is open where a check is ticked without what it showed', () => {
    const ticked = tickCheck(whole, 'K');
    expect(gapsIn(ticked, fields)).toEqual({ check: 'showing' });
    expect(entryOf(ticked, fields)).toBeNull();
    expect(entryOf(ticked, ['outcome'])).not.toBeNull();
  });

  it('is whole with every field filled, and leaves unticked checks unmade', () => {
    expect(gapsIn(whole, fields)).toEqual({});
    expect(entryOf(whole, fields)).toEqual({
      checks: { CF: 'denied' },
      deeds: ['declined'],
      approver: 'none',
    });
  });

  it('may say that no check was made and nothing done, if it says so', () => {
    const nothing = tickNoDeed(tickNoCheck({ ...whole }));
    expect(entryOf(nothing, fields)).toEqual({
      checks: {},
      deeds: [],
      approver: 'none',
    });
    expect(entryOf(tickNoCheck(nothing), fields)).toBeNull();
    expect(entryOf(tickNoDeed(nothing), fields)).toBeNull();
  });

  it('never says both that a check was made and that none was', () => {
    const none = tickNoCheck(whole);
    expect(none).toMatchObject({ checks: {}, noCheck: true });
    expect(tickCheck(none, 'CF')).toMatchObject({
      checks: { CF: null },
      noCheck: false,
    });
  });

  it('never says both that something was done and that nothing was', () => {
    const none = tickNoDeed(whole);
    expect(none).toMatchObject({ deeds: [], noDeed: true });
    expect(tickDeed(none, 'warned')).toMatchObject({
      deeds: ['warned'],
      noDeed: false,
    });
  });

  it('takes back what is ticked again', () => {
    expect(tickCheck(whole, 'CF').checks).toEqual({});
    expect(tickDeed(whole, 'declined').deeds).toEqual([]);
  });
});
