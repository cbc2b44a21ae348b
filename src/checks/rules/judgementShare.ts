import type { CourseRule } from '../rule.ts';

/** As much of the bank asks for judgement as the course promises; an item that does not say asks for recall. */
export const judgementShare: CourseRule = ({ course, items }) => {
  const promised = course.data?.bank?.judgement;
  if (promised === undefined || items.some((item) => !item.data)) return [];
  const recall = items.filter(({ data }) => data?.asks !== 'judgement');
  const judged = items.length - recall.length;
  if (judged * 100 >= promised * items.length) return [];
  return [
    {
      rule: 'judgement-share',
      path: course.path,
      ...course.at(['bank', 'judgement']),
      message: `${judged} of ${items.length} items ask for judgement (${Math.floor((judged / items.length) * 100)} %): expected at least ${promised} % (bank.judgement).`,
      fix: `Show what an agent sees and ask what follows from it, with asks: judgement, in some of: ${recall.map(({ name }) => name).join(', ')}.`,
    },
  ];
};
