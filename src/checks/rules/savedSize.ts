import {
  MOST_SAVED,
  mostSavedCharacters,
} from '../../domain/progress/worstCase.ts';
import { idOf } from '../../schema/ids.ts';
import type { CourseRule } from '../rule.ts';

/** The fullest session of the course fits the suspend data that SCORM 1.2 keeps. */
export const savedSize: CourseRule = ({ course, ids }) => {
  if (!course.data || !ids.data) return [];
  const { check, desk } = course.data;
  const { attempts, draw = check.items.length } = check;
  const index = {
    steps: ids.data.steps.map(idOf),
    items: ids.data.items.map(idOf),
    cases: desk ? ids.data.cases.map(idOf) : [],
    objectives: ids.data.objectives.map(idOf),
  };
  const most = mostSavedCharacters({ attempts, draw }, index);
  if (most <= MOST_SAVED) return [];
  return [
    {
      rule: 'saved-size',
      path: course.path,
      ...course.at(['check', 'attempts']),
      message: `the fullest session takes ${most} characters of suspend data: SCORM 1.2 keeps ${MOST_SAVED}.`,
      fix: `Lower check.attempts (${attempts}) or check.draw (${draw}); each answer takes 9 characters.`,
    },
  ];
};
