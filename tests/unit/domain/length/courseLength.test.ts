import { beforeAll, describe, expect, it } from 'vitest';
import {
  courseLength,
  leadParts,
  stepLengths,
} from '../../../../src/domain/length/courseLength.ts';
import type { Measured } from '../../../../src/domain/length/courseLength.ts';
import {
  askedItems,
  callSeconds,
} from '../../../../src/domain/length/workSeconds.ts';
import type { Opening } from '../../../../src/schema/opening.ts';
import { measuredCourse } from '../../course/measuredCourse.ts';

const words = (count: number) => Array(count).fill('word').join(' ');

let real: Measured;
beforeAll(async () => (real = await measuredCourse()));

/** A course of this lesson with two questions, one of them for a lead. */
const courseOf = (lesson: string): Measured => ({
  ...real,
  course: { ...real.course, opening: undefined },
  lesson,
  items: [
    { id: 'one', kind: 'choice', objective: 'exceptions' },
    { id: 'two', kind: 'matching', objective: 'evidence' },
    { id: 'asked', kind: 'true-false', objective: 'exceptions' },
  ],
});

describe('a step', () => {
  it.each([
    [0, 1],
    [200, 1],
    [299, 1],
    [300, 2],
    [2000, 10],
  ])('of %d words takes %d min', (count, minutes) => {
    const [step] = stepLengths(courseOf(`## One\n${words(count)}`));
    expect(step?.minutes.agent).toBe(minutes);
  });

  it('takes longer by its questions, diagrams and small desks', () => {
    const parts = '<Ask items="asked" />\n<ResetFlow />\n<RegisterReview />';
    const [step] = stepLengths(courseOf(`## One\n${words(200)}\n${parts}`));
    // 60 s to read, 30 for a statement, 40 for the diagram, 150 for a register
    expect(step?.minutes.agent).toBe(5);
  });

  it('has the words of the call before it, if it is the first, with what comes of each answer', () => {
    const answer = { minutes: 1, does: 'One', title: 'Two', text: words(8) };
    const opening: Opening = {
      when: 'When',
      lines: ['One', 'two', 'three'],
      question: 'What now?',
      answers: [
        { ...answer, scene: 'mailbox' },
        { ...answer, scene: 'train' },
      ],
      point: 'The point',
    };
    const { course } = courseOf('');
    const called = (lesson: string) =>
      stepLengths({
        ...courseOf(lesson),
        course: { ...course, opening },
      }).map((step) => step.words.agent);
    expect(called(`## One\n${words(10)}\n## Two\n${words(10)}`)).toEqual([
      38, 10,
    ]);
  });

  it('takes nothing for a question that this policy does not ask', () => {
    const [step] = stepLengths(courseOf('## One\n<Ask items="gone gone2" />'));
    expect(step?.minutes.agent).toBe(1);
  });

  it('is shorter for an agent by its parts for a lead', () => {
    const lesson = `## One\n${words(400)}\n<Way for="lead" about="Two">${words(600)}</Way>`;
    expect(stepLengths(courseOf(lesson))).toMatchObject([
      {
        forLead: false,
        words: { agent: 400, lead: 1000 },
        minutes: { agent: 2, lead: 5 },
      },
    ]);
    expect(leadParts(courseOf(lesson))).toEqual({ Two: 3 });
  });

  it('is a lead’s, and takes an agent nothing, where all of it is', () => {
    const lesson = `## One\n\n<Way for="lead" about="Two">\n${words(400)}\n</Way>\n`;
    expect(stepLengths(courseOf(lesson))).toMatchObject([
      { forLead: true, minutes: { agent: 0, lead: 2 } },
    ]);
  });

  it('is for everybody when it holds nothing yet', () => {
    expect(stepLengths(courseOf('## One\n'))).toMatchObject([
      { forLead: false },
    ]);
  });
});

describe('the check', () => {
  it('takes as long as the questions of the way, each as the mean of its kind', () => {
    const lesson = '## One\n<Ask items="asked" />\n## Two\n<Quiz />';
    const check = { items: ['one'], draw: 60, pass: 80, attempts: 3 };
    const course = { ...real.course, check };
    const length = courseLength(stepLengths({ ...courseOf(lesson), course }));
    // an agent is asked the one of 45 s, a lead that and the one of 75
    expect([length.agent.check, length.lead.check]).toEqual([1, 2]);
  });
});

describe('the practice desk', () => {
  it('takes the calls that its rule needs, each as long as its model', () => {
    const lesson = '## Desk\n<Simulation />';
    const course = { ...real.course, opening: undefined };
    const [step] = stepLengths({ ...real, course, lesson });
    const mean =
      real.cases.map(callSeconds).reduce((sum, it) => sum + it, 0) /
      real.cases.length;
    const { window = 0 } = real.course.desk ?? {};
    expect(step?.area).toBe('desk');
    expect(step?.minutes.agent).toBe(Math.round((window * mean) / 60));
    expect(mean).toBeGreaterThan(60);
  });
});

describe('the course', () => {
  it('is the sum of its steps on each way', () => {
    const steps = stepLengths(real);
    const { agent, lead } = courseLength(steps);
    expect(lead.all).toBe(lead.lesson + lead.desk + lead.check);
    expect(lead.steps).toBe(steps.length);
    expect(agent.steps).toBe(steps.filter(({ forLead }) => !forLead).length);
    expect(agent.words).toBeLessThan(lead.words);
  });

  it('names the items that its lesson asks, in reading order', () => {
    expect(askedItems('<Ask items="b a" />\n<Ask\n  items="c"\n/>')).toEqual([
      'b',
      'a',
      'c',
    ]);
  });
});
