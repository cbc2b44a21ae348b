import GithubSlugger from 'github-slugger';
import type { StepData } from '../domain/course/courseData.ts';
import { stepLengths } from '../domain/length/courseLength.ts';
import type { Measured } from '../domain/length/courseLength.ts';

/** The steps of a lesson: its h2 headings, with ids as Astro makes them, and how long each takes. */
export function stepsOf(course: Measured): StepData[] {
  const slugger = new GithubSlugger();
  return stepLengths(course).map(({ title, area, forLead, minutes }) => ({
    id: slugger.slug(title),
    title,
    minutes: minutes.lead,
    ...(minutes.agent !== minutes.lead && { agentMinutes: minutes.agent }),
    ...(forLead && { forLead }),
    area,
  }));
}
