import { idsInUse, stepId } from '../../schema/ids.ts';
import { placeOf } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { stepsOf } from '../lessonFile.ts';
import type { Heading } from '../lessonParts.ts';
import type { ParsedCourse } from '../parsedCourse.ts';
import type { CourseRule } from '../rule.ts';

const RULE = 'step-ids';

/** The ids of the lesson's ## headings, which are given or the slugs of their words, are the step ids of ids.yaml, in any order. */
export const stepIds: CourseRule = (course) => [
  ...stepsWithoutId(course),
  ...idsWithoutStep(course),
  ...stepsOf(course.lesson)
    .filter((step) => step.slug !== step.plainSlug)
    .map((step) => sameHeading(course, step)),
  ...stepsOf(course.lesson)
    .filter((step) => !isStepId(step.slug))
    .map((step) => foreignLetters(course, step)),
];

function stepsWithoutId({ lesson, ids }: ParsedCourse): Finding[] {
  const places = ids.data?.steps;
  if (!places) return [];
  return stepsOf(lesson)
    .filter((step) => step.slug === step.plainSlug && isStepId(step.slug))
    .filter((step) => !places.includes(step.slug))
    .map((step) => {
      const grave = places.findIndex(
        (place) => typeof place !== 'string' && place.was === step.slug,
      );
      const end = ids.at(['steps', places.length - 1]).line;
      return {
        rule: RULE,
        path: lesson.path,
        ...placeOf(step),
        message: `the step "${step.text}" is not in ${ids.path}: expected its id ${step.slug} in the list steps.`,
        fix:
          grave < 0
            ? `Append ${step.slug} after the last entry of steps (${ids.path}:${end}). If you renamed a step, change its id there in its place.`
            : `It was removed once: write ${step.slug} instead of { was: ${step.slug} } (${ids.path}:${ids.at(['steps', grave]).line}).`,
      };
    });
}

function idsWithoutStep({ lesson, ids }: ParsedCourse): Finding[] {
  const steps = stepsOf(lesson).map((step) => step.slug);
  if (!ids.data || !lesson.isRead) return [];
  const places = ids.data.steps;
  return idsInUse(places)
    .filter((id) => !steps.includes(id))
    .map((id) => ({
      rule: RULE,
      path: ids.path,
      ...ids.at(['steps', places.indexOf(id)]),
      message: `the step id ${id} has no ## heading in ${lesson.path}: expected a heading with this slug.`,
      fix: `If the step was removed, keep its place and write { was: ${id} }. If it was renamed, write the new slug in its place, or give the heading this id: ## … {/* id: ${id} */}`,
    }));
}

function sameHeading({ lesson }: ParsedCourse, step: Heading): Finding {
  return {
    rule: RULE,
    path: lesson.path,
    ...placeOf(step),
    message: `an earlier heading reads "${step.text}" too, so this step's id ${step.slug} depends on the order: expected other words.`,
    fix: 'Give one of the two headings other words.',
  };
}

/** Bookmarks in an LMS are plain ASCII. */
function isStepId(slug: string): boolean {
  return stepId.safeParse(slug).success;
}

function foreignLetters({ lesson }: ParsedCourse, step: Heading): Finding {
  return {
    rule: RULE,
    path: lesson.path,
    ...placeOf(step),
    message: `the heading "${step.text}" gives the id "${step.slug}": expected one of letters a to z, digits and hyphens, which every LMS stores.`,
    fix: 'Give the heading words without accents or other letters, or an id of its own: ## Café {/* id: cafe */}',
  };
}
