import fc from 'fast-check';
import { expect, it } from 'vitest';
import { freshProgress } from '../../../../src/domain/progress/progress.ts';
import { writeAround } from '../../../../src/domain/progress/savedHead.ts';
import {
  readSaved,
  writeSaved,
} from '../../../../src/domain/progress/suspendData.ts';
import { newDesk } from '../../../../src/domain/simulation/desk.ts';
import { course } from '../courses.ts';

it('writes the first seconds of an attempt as the whole writer does, and they read', () => {
  const steps = course.ids.steps;
  fc.assert(
    fc.property(
      fc.nat(2 ** 24 - 1),
      fc.nat(999),
      fc.subarray([...steps], { minLength: 1 }),
      fc.boolean(),
      (seed, turn, read, acknowledged) => {
        const step = read[0] ?? '';
        const saved = {
          turn,
          progress: {
            ...freshProgress(step),
            read: new Set(read),
            acknowledged,
          },
          check: { seed, attempts: [] },
          desk: newDesk,
        };
        const text = writeAround(saved, course.ids);
        expect(text).toBe(writeSaved(saved, course.ids));
        expect(readSaved(text, course.ids)).toEqual({
          kind: 'restored',
          saved,
        });
      },
    ),
  );
});
