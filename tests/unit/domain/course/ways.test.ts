import { describe, expect, it } from 'vitest';
import {
  isOnWay,
  mayChooseWay,
  minutesOn,
  wayOf,
} from '../../../../src/domain/course/ways.ts';
import { course } from '../courses.ts';

const twoWays = { ...course, hasWays: true as const };

describe('the way in force', () => {
  it.each([
    ["an agent's where nobody has chosen", undefined, null, 'agent'],
    ["the learner's choice", undefined, 'lead', 'lead'],
    ["the package's before the learner's", 'lead', 'agent', 'lead'],
    ["the package's for an agent too", 'agent', 'lead', 'agent'],
  ] as const)('is %s', (_, way, chosen, inForce) => {
    expect(wayOf({ ...twoWays, ...(way && { way }) }, chosen)).toBe(inForce);
  });

  it('is all of the course where nothing is for a lead alone', () => {
    expect(wayOf(course, 'agent')).toBe('lead');
  });
});

describe('the choice', () => {
  it('is open until the check has drawn its questions by the way', () => {
    expect(mayChooseWay(twoWays, 0)).toBe(true);
    expect(mayChooseWay(twoWays, 1)).toBe(false);
  });

  it('is none where the package has chosen, or there is one way only', () => {
    expect(mayChooseWay({ ...twoWays, way: 'agent' }, 0)).toBe(false);
    expect(mayChooseWay(course, 0)).toBe(false);
  });
});

describe('a step', () => {
  const step = { id: 'a', title: 'A', minutes: 5, area: 'lesson' as const };

  it('takes on each way what that way holds of it', () => {
    const parted = { ...step, agentMinutes: 3 };
    expect([minutesOn(parted, 'agent'), minutesOn(parted, 'lead')]).toEqual([
      3, 5,
    ]);
    expect(minutesOn(step, 'agent')).toBe(5);
  });

  it('is on every way unless it is a lead’s', () => {
    expect(isOnWay(step, 'agent')).toBe(true);
    expect(isOnWay({ ...step, forLead: true }, 'agent')).toBe(false);
    expect(isOnWay({ ...step, forLead: true }, 'lead')).toBe(true);
  });
});
