import { describe, expect, it } from 'vitest';
import { placeOn } from '../../../src/course/places.ts';
import type { StepData } from '../../../src/domain/course/courseData.ts';

const step = (id: string, more: Partial<StepData> = {}): StepData => ({
  id,
  title: id,
  minutes: 4,
  area: 'lesson',
  ...more,
});
const steps = [
  step('one', { agentMinutes: 3 }),
  step('two', { agentMinutes: 0, forLead: true }),
  step('three'),
];

describe('the place of a step', () => {
  it("counts only the steps of an agent's way, and leads past the others", () => {
    expect(placeOn('agent', 'one', steps)).toMatchObject({
      isOn: true,
      words: 'Step 1 of 2',
      minutes: 3,
      prev: undefined,
      next: { id: 'three' },
    });
    expect(placeOn('agent', 'three', steps)).toMatchObject({
      words: 'Step 2 of 2',
      minutes: 4,
      prev: { id: 'one' },
      next: undefined,
    });
  });

  it("says of a lead's step whom it is for, how long it takes, and leads back to the way", () => {
    expect(placeOn('agent', 'two', steps)).toMatchObject({
      isOn: false,
      words: 'For those who run the desk',
      minutes: 4,
      prev: { id: 'one' },
      next: { id: 'three' },
    });
  });

  it("counts every step on a lead's way", () => {
    expect(placeOn('lead', 'two', steps)).toMatchObject({
      isOn: true,
      words: 'Step 2 of 3',
      minutes: 4,
      next: { id: 'three' },
    });
  });
});
