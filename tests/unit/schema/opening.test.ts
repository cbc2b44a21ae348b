import { describe, expect, it } from 'vitest';
import { openingSchema } from '../../../src/schema/opening.ts';

const answer = {
  scene: 'mailbox',
  does: 'Press reset',
  minutes: 1,
  title: 'It took a minute.',
  text: 'A stranger has it.',
};
const opening = {
  when: 'Friday.',
  lines: ['One.', 'Two.', 'Three.'],
  question: 'Do you?',
  answers: [answer, { ...answer, scene: 'train' }],
  point: 'None of it was proof.',
};

const messages = (change: object) =>
  openingSchema
    .safeParse({ ...opening, ...change })
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

describe('the call before the first step', () => {
  it('stands with three lines and two answers or three', () => {
    expect(messages({})).toBeUndefined();
    const third = { ...answer, scene: 'clock' };
    expect(messages({ answers: [...opening.answers, third] })).toBeUndefined();
  });

  it('has a line for each of the three ticks', () => {
    expect(messages({ lines: ['One.', 'Two.'] })).toHaveLength(1);
    expect(messages({ lines: ['1.', '2.', '3.', '4.'] })).toEqual([
      'lines: expected three lines, e.g. lines: [one, two, three]',
    ]);
  });

  it('has another picture for each answer, of those that there are', () => {
    expect(messages({ answers: [answer] })).toHaveLength(1);
    expect(messages({ answers: [answer, answer] })).toEqual([
      'answers: expected another picture for each answer, e.g. scene: clock',
    ]);
    const other = { ...answer, scene: 'boat' };
    expect(messages({ answers: [answer, other] })).toEqual([
      'answers.1.scene: expected what the third picture shows: mailbox, train, clock, e.g. scene: train',
    ]);
  });
});
