import type { Finding } from '../finding.ts';
import { markersOf } from '../markers.ts';
import type { ParsedCourse } from '../parsedCourse.ts';
import type { CourseRule } from '../rule.ts';

const RULE = 'way-points';

/** What an agent is asked was taught on the agent's way, and every call of the desk, which all take, is counted under an objective of that way. */
export const wayPoints: CourseRule = (course) => [
  ...untaught(course),
  ...casesForLead(course),
];

/** Objectives that only a lead's way has. */
function leadObjectives({ course }: ParsedCourse): string[] {
  return (course.data?.objectives ?? []).flatMap(({ id, ways }) =>
    ways ? id : [],
  );
}

/** Learning points whose every place in the lesson stands in a part for a lead, and that no call teaches. */
function pointsForLead({ lesson, facts }: ParsedCourse): string[] {
  const markers = markersOf(lesson);
  return (facts.data ?? []).flatMap(({ id, taught }) => {
    const here = markers.filter(({ points }) => points.includes(id));
    const isElsewhere = taught.some((place) => !('step' in place));
    const isForLead =
      here.length > 0 && here.every(({ comment }) => comment.forLead);
    return isForLead && !isElsewhere ? id : [];
  });
}

function untaught(course: ParsedCourse): Finding[] {
  const forLead = leadObjectives(course);
  const points = pointsForLead(course);
  return course.items.flatMap((item) => {
    if (!item.data || forLead.includes(item.data.objective)) return [];
    const { objective, facts } = item.data;
    return facts.flatMap((id, index) =>
      points.includes(id)
        ? {
            rule: RULE,
            path: item.path,
            ...item.at(['facts', index]),
            message: `${item.name} asks every learner about ${id}, which only parts for a lead teach: expected a point of the agent's way.`,
            fix: `Teach ${id} outside <Way> as well, take it out of facts, or count the item under an objective with ways: [lead] instead of ${objective}.`,
          }
        : [],
    );
  });
}

function casesForLead(course: ParsedCourse): Finding[] {
  const forLead = leadObjectives(course);
  return course.cases.flatMap((file) =>
    file.data && forLead.includes(file.data.objective)
      ? {
          rule: RULE,
          path: file.path,
          ...file.at(['objective']),
          message: `the call is counted under ${file.data.objective}, which only a lead's way has: expected an objective of both ways, since agents take it too.`,
          fix: 'Name another objective.',
        }
      : [],
  );
}
