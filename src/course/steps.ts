import GithubSlugger from 'github-slugger';
import type { StepData } from '../domain/course/courseData.ts';
import { stepLengths } from '../domain/length/courseLength.ts';
import type { Measured } from '../domain/length/courseLength.ts';
import type { ItemBank } from '../domain/quiz/item.ts';

/**
 * The steps of a lesson: its h2 headings, with the ids that they give or Astro makes, how long
 * each takes, and which objectives' questions it teaches.
 */
export function stepsOf(
  course: Measured,
  bank: ItemBank = { items: [], keys: [] },
): StepData[] {
  const slugger = new GithubSlugger();
  return stepLengths(course).map((step) => {
    const { title, area, forLead, minutes } = step;
    const id = slugger.slug(step.id ?? title);
    return {
      id,
      title,
      minutes: minutes.lead,
      ...(minutes.agent !== minutes.lead && { agentMinutes: minutes.agent }),
      ...(forLead && { forLead }),
      ...(area === 'lesson' && taughtIn(id, bank)),
      area,
    };
  });
}

/** Objectives of the questions that a step teaches first, as far as each way asks them. */
function taughtIn(
  step: string,
  { items, keys, objectives = [] }: ItemBank,
): Pick<StepData, 'teaches'> {
  const here = keys.flatMap(({ item, reread = [] }) =>
    reread.includes(step) ? item : [],
  );
  const asked = objectives.filter(({ id }) =>
    items.some((item) => item.objective === id && here.includes(item.id)),
  );
  if (asked.length === 0) return {};
  return {
    teaches: {
      agent: asked.flatMap(({ id, ways }) => (ways ? [] : id)),
      lead: asked.map(({ id }) => id),
    },
  };
}
