import { placeOf } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { stepsOf } from '../lessonFile.ts';
import { markersOf } from '../markers.ts';
import type { Marker } from '../markers.ts';
import type { ParsedCourse } from '../parsedCourse.ts';
import type { CourseRule } from '../rule.ts';
import type { RuleName } from '../ruleName.ts';

const RULE: RuleName = 'teaches-markers';

/** The markers in the lesson and the places in facts.yaml say the same. */
export const teachesMarkers: CourseRule = (course) => [
  ...brokenMarkers(course),
  ...markersWithoutFact(course),
  ...factsWithoutMarker(course),
];

function wellFormed(course: ParsedCourse): Marker[] {
  return markersOf(course.lesson).filter((marker) => marker.isWellFormed);
}

function brokenMarkers({ lesson }: ParsedCourse): Finding[] {
  return markersOf(lesson).flatMap(({ comment, isWellFormed, points }) => {
    const base = { rule: RULE, path: lesson.path, ...placeOf(comment) };
    if (!isWellFormed) {
      return {
        ...base,
        message: `the marker reads "${comment.text}": expected "teaches:" and learning points with single spaces.`,
        fix: 'Write it like this: {/* teaches: F05 F06 */}',
      };
    }
    if (comment.before !== null && comment.before !== 'heading') return [];
    return {
      ...base,
      message: `the marker of ${points.join(' ')} has nothing to mark: expected a paragraph, list or table right after it, but ${comment.before ? 'a heading' : 'nothing'} follows.`,
      fix: 'Move it directly before the paragraph, list or table that teaches these points.',
    };
  });
}

function markersWithoutFact(course: ParsedCourse): Finding[] {
  const { lesson, facts, ids } = course;
  const list = facts.data;
  if (!list) return [];
  // in a new or renamed step every point would be reported; step-ids says why
  const isNew = (step: string | null) =>
    step !== null && ids.data?.steps.includes(step) === false;
  return wellFormed(course).flatMap(({ comment, points }) =>
    points.flatMap((id) => {
      const base = { rule: RULE, path: lesson.path, ...placeOf(comment) };
      const index = list.findIndex((fact) => fact.id === id);
      const fact = list[index];
      if (!fact) {
        return {
          ...base,
          message: `the marker names ${id}, which is not in ${facts.path}: expected a point that stands there.`,
          fix: `Correct the id, or add ${id} to ${facts.path}.`,
        };
      }
      const isListed = fact.taught.some(
        (place) => 'step' in place && place.step === comment.step,
      );
      if (isListed || isNew(comment.step)) return [];
      const step = comment.step ?? '';
      return {
        ...base,
        message: step
          ? `the marker says that the step ${step} teaches ${id}, but ${facts.path} does not: expected the step under taught of ${id}.`
          : `the marker of ${id} stands before the first ## heading: expected it inside a step.`,
        fix: step
          ? `Add { step: ${step} } to taught of ${id} (${facts.path}:${facts.at([index, 'taught']).line}), or remove ${id} from the marker.`
          : 'Move the marker and its text below a ## heading.',
      };
    }),
  );
}

function factsWithoutMarker(course: ParsedCourse): Finding[] {
  const { lesson, facts } = course;
  const steps = stepsOf(lesson);
  const markers = wellFormed(course);
  return (facts.data ?? []).flatMap((fact, index) =>
    fact.taught.flatMap((place, at) => {
      if (!('step' in place)) return [];
      const heading = steps.find((step) => step.slug === place.step);
      const isMarked = markers.some(
        ({ comment, points }) =>
          comment.step === place.step && points.includes(fact.id),
      );
      // a step that does not exist is for taught-places to report
      if (isMarked || !heading) return [];
      return {
        rule: RULE,
        path: facts.path,
        ...facts.at([index, 'taught', at]),
        message: `${fact.id} says it is taught in the step ${place.step}, but no marker there names it: expected one in ${lesson.path} below line ${heading.line}.`,
        fix: `Put {/* teaches: ${fact.id} */} on its own line before the paragraph that teaches it, or remove this place.`,
      };
    }),
  );
}
