import { describe, expect, it } from 'vitest';
import { tallyOf } from '../../../../src/domain/simulation/deskTally.ts';

const call = {
  hostile: false,
  acceptedFalsely: false,
  good: true,
  logTrue: true,
  minutes: 10,
};
const stopped = { ...call, hostile: true, minutes: 5 };

describe('what the calls at a desk came to', () => {
  it('counts impostors met and stopped, genuine calls that ended well, true entries and minutes', () => {
    expect(
      tallyOf([
        call,
        stopped,
        { ...stopped, good: false },
        { ...stopped, good: false, acceptedFalsely: true, logTrue: false },
        { ...call, good: false, minutes: 12 },
      ]),
    ).toEqual({
      calls: 5,
      impostors: 3,
      stopped: 2,
      served: 1,
      trueLogs: 4,
      minutes: 7,
    });
  });

  it('has no minutes before the first call', () => {
    expect(tallyOf([]).minutes).toBeNull();
  });
});
