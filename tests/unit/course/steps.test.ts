import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { stepsOf } from '../../../src/course/steps.ts';
import {
  courseLength,
  stepLengths,
} from '../../../src/domain/length/courseLength.ts';
import type { Measured } from '../../../src/domain/length/courseLength.ts';
import { measuredCourse } from './measuredCourse.ts';

let course: Measured;
beforeAll(async () => (course = await measuredCourse()));

const words = (count: number) => Array(count).fill('word').join(' ');

describe('the steps of a lesson', () => {
  it('are its second-level headings, with ids as Astro makes them', () => {
    const lesson = [
      'Before the first step.',
      '## Why exceptions matter',
      words(400),
      '### A part of it',
      '## What to do now, & "how"',
      '#### Deeper',
    ].join('\n');
    expect(stepsOf({ ...course, lesson })).toEqual([
      {
        id: 'why-exceptions-matter',
        title: 'Why exceptions matter',
        minutes: 3,
        area: 'lesson',
      },
      {
        id: 'what-to-do-now--how',
        title: 'What to do now, & "how"',
        minutes: 1,
        area: 'lesson',
      },
    ]);
  });

  it('know which of them holds the practice desk and which the check', () => {
    const lesson =
      '## One\n\n## Two\n\n<Simulation />\n\n## Three\n\n<Quiz />\n';
    const areas = stepsOf({ ...course, lesson }).map(({ area }) => area);
    expect(areas).toEqual(['lesson', 'desk', 'check']);
  });

  it('know what an agent’s way leaves out of them', () => {
    const part = (count: number) =>
      `<Way for="lead" about="${count}">${words(count)}</Way>`;
    const lesson = `## One\n${words(200)}\n${part(400)}\n## Two\n${part(200)}`;
    expect(stepsOf({ ...course, lesson })).toMatchObject([
      { minutes: 4, agentMinutes: 2 },
      { minutes: 1, agentMinutes: 0, forLead: true },
    ]);
  });

  it('are told apart when two have the same words', () => {
    const lesson = '## Same\n\n## Same\n';
    expect(stepsOf({ ...course, lesson }).map((s) => s.id)).toEqual([
      'same',
      'same-1',
    ]);
  });

  it('are none in a text without such headings', () => {
    const lesson = '# Title\n\nText ## not a heading\n';
    expect(stepsOf({ ...course, lesson })).toEqual([]);
  });
});

describe('the size of the course', () => {
  it('is about what the README promises: minutes, calls and questions', () => {
    const { agent, lead } = courseLength(stepLengths(course));
    const { desk, check } = course.course;
    const [, forAgents, forLeads] =
      /About (\d+) minutes for an agent and (\d+) for whoever runs the desk: the lesson with questions to practise on, a practice desk of 8 or more simulated calls, and a check of 15 questions\./.exec(
        readFileSync('README.md', 'utf8'),
      ) ?? [];
    // One more question or call makes no other course of it.
    expect(Math.abs(Number(forAgents) - agent.all)).toBeLessThanOrEqual(5);
    expect(Math.abs(Number(forLeads) - lead.all)).toBeLessThanOrEqual(5);
    expect([desk?.window, check.draw]).toEqual([8, 15]);
  });
});
