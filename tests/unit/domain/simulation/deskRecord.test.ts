import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_CALLS, newDesk } from '../../../../src/domain/simulation/desk.ts';
import type { PlayedCall } from '../../../../src/domain/simulation/desk.ts';
import { deskRecordOf } from '../../../../src/domain/simulation/deskRecord.ts';
import { tallyOf } from '../../../../src/domain/simulation/deskTally.ts';
import { anyDesk } from '../desks.ts';

const call = (hostile: boolean, good: boolean): PlayedCall => ({
  case: 'C01',
  variant: 'A',
  revision: 1,
  attack: hostile,
  hostile,
  outcome: good ? 'declined' : 'unsafe_reset',
  good,
  critical: [],
  refusedWrongly: false,
  reset: false,
  verifiedFirst: false,
  acceptedFalsely: hostile && !good,
  reported: true,
  logTrue: true,
  certainty: null,
  minutes: 3,
  moves: null,
});

describe('what somebody did at the desk', () => {
  it('counts as stopped who got nothing, and as served only whose call ended well', () => {
    const calls = [
      call(true, true),
      call(true, false),
      call(false, true),
      call(false, true),
      call(false, false),
    ];
    expect(deskRecordOf({ calls, count: 5 })).toEqual({
      taken: 5,
      known: 5,
      stopped: { count: 1, of: 2 },
      served: { count: 2, of: 3 },
    });
  });

  it('counts as stopped who got nothing, though nobody was told', () => {
    const calls = [{ ...call(true, false), acceptedFalsely: false }];
    const record = deskRecordOf({ calls, count: 1 });
    expect(record.stopped).toEqual({ count: 1, of: 1 });
    // The passed screen says the same of the same calls.
    expect(tallyOf(calls)).toMatchObject({ impostors: 1, stopped: 1 });
  });

  it('counts an account that was taken over with the genuine callers: nobody posed as them', () => {
    const calls = [{ ...call(false, true), attack: true }];
    expect(deskRecordOf({ calls, count: 1 })).toMatchObject({
      stopped: { count: 0, of: 0 },
      served: { count: 1, of: 1 },
    });
  });

  it('says of how many of all calls it knows', () => {
    const calls = [call(true, true)];
    expect(deskRecordOf({ calls, count: 60 })).toMatchObject({
      taken: 60,
      known: 1,
    });
    expect(deskRecordOf(newDesk)).toMatchObject({ taken: 0, known: 0 });
  });

  it('never counts more than it knows, nor knows more than were taken', () => {
    fc.assert(
      fc.property(anyDesk(['C01', 'C02']), (desk) => {
        const { taken, known, stopped, served } = deskRecordOf(desk);
        expect(stopped.of + served.of).toBe(known);
        expect(known).toBeLessThanOrEqual(Math.min(taken, MOST_CALLS));
      }),
    );
  });
});
