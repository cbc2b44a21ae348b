import { isObject } from '../../../ground/json.ts';
import { listAt, textAt } from './jsonAt.ts';

const CMI5 = 'https://w3id.org/xapi/cmi5/context/';

/** What a statement is about: the course, or something inside it. */
export interface About {
  courseId: string;
  /** The course's title where the statement has it. */
  course: string | null;
  /** True for a statement about the whole course. */
  whole: boolean;
  /** True for what our course says of an objective. */
  objective: boolean;
  /** The last part of the object's address. */
  id: string;
}

/** Our addresses inside a course: `…/test/OBJECTIVE/question/ITEM`, `…/objective/OBJECTIVE`. */
const INSIDE = /^(.+?)\/(?:test\/[^/]*\/question|objective)\/([^/]+)$/;

/**
 * Under cmi5 the grouping names the AU, whose id stays, while the object of a launch
 * is of the LMS's making. Null when the statement names no course.
 */
export function readAbout(statement: unknown): About | null {
  const objectId = textAt(statement, 'object', 'id');
  if (objectId === null) return null;
  const [, base = null, inside = null] = INSIDE.exec(objectId) ?? [];
  const grouping = listAt(
    statement,
    'context',
    'contextActivities',
    'grouping',
  )[0];
  const group = textAt(grouping, 'id');
  const id = inside ?? lastPart(objectId);
  const objective = base !== null && objectId.startsWith(`${base}/objective/`);
  if (base !== null || isAnswer(statement)) {
    const parent = listAt(
      statement,
      'context',
      'contextActivities',
      'parent',
    )[0];
    const courseId = group ?? base ?? textAt(parent, 'id');
    return courseId === null
      ? null
      : { courseId, course: titleOf(grouping), whole: false, objective, id };
  }
  const cmi5 = hasCategory(statement, 'cmi5');
  // In a cmi5 session only what carries the category speaks for the whole unit.
  const whole = cmi5 || sessionOf(statement) === null;
  return {
    courseId: (cmi5 ? group : null) ?? objectId,
    course: titleOf(cmi5 && group !== null ? grouping : at(statement)),
    whole,
    objective,
    id,
  };
}

const at = (statement: unknown): unknown =>
  isObject(statement) ? statement['object'] : undefined;

export function isAnswer(statement: unknown): boolean {
  return textAt(statement, 'object', 'definition', 'interactionType') !== null;
}

export function sessionOf(statement: unknown): string | null {
  return textAt(
    statement,
    'context',
    'extensions',
    `${CMI5}extensions/sessionid`,
  );
}

function hasCategory(statement: unknown, name: string): boolean {
  return listAt(statement, 'context', 'contextActivities', 'category').some(
    (one) => textAt(one, 'id') === `${CMI5}categories/${name}`,
  );
}

/** In English where it has that, else in its first language. */
function titleOf(activity: unknown): string | null {
  const definition = isObject(activity) ? activity['definition'] : null;
  const name = isObject(definition) ? definition['name'] : null;
  if (!isObject(name)) return null;
  const languages = Object.keys(name).sort();
  const english = languages.find((one) => /^en\b/i.test(one));
  const language = english ?? languages[0];
  return language === undefined ? null : textAt(name, language);
}

/** What stands behind the last slash or hash of an address. */
export function lastPart(address: string): string {
  return address.split(/[/#]/).filter(Boolean).at(-1) ?? address;
}
