import type { LaunchAddress } from './address.ts';
import { type JsonObject, listOf, objectOf, textOf } from './json.ts';

/** An xAPI statement of ours. */
export interface Statement extends JsonObject {
  id: string;
}

/** The verbs of cmi5 that an AU sends. */
export type Cmi5Verb =
  'initialized' | 'completed' | 'passed' | 'failed' | 'terminated';
/** The verbs of what cmi5 allows beside its own. */
export type AllowedVerb = 'answered' | 'scored' | 'progressed';

export interface Statements {
  /** A statement that cmi5 defines: its object is the activity of the launch. */
  defined(
    verb: Cmi5Verb,
    id: string,
    at: Date,
    result?: JsonObject,
    masteryScore?: number | null,
  ): Statement;
  /** A statement that cmi5 allows, about something inside the course. */
  allowed(
    verb: AllowedVerb,
    id: string,
    at: Date,
    about: {
      object: JsonObject;
      result: JsonObject;
      /** An objective that it belongs to; '' for none. */
      objective: string;
    },
  ): Statement;
  /** The address of something inside the course, from what the package calls it. */
  addressOf(path: string): string;
  /** Words in the language of the course. */
  inWords(words: string): JsonObject;
}

const CMI5 = 'https://w3id.org/xapi/cmi5/context/';
const category = (name: string) => ({ id: `${CMI5}categories/${name}` });
/** Satisfaction hangs on these, and only these carry the moveon category. */
const MOVE_ON: readonly Cmi5Verb[] = ['completed', 'passed', 'failed'];

/** An ISO 8601 duration with at most two decimals; never negative. */
export function duration(seconds: number): string {
  return `PT${Math.round(Math.max(seconds || 0, 0) * 100) / 100}S`;
}

const named = (verb: Cmi5Verb | AllowedVerb) => ({
  id: `http://adlnet.gov/expapi/verbs/${verb}`,
  display: { en: verb },
});

/** The language alone, as records of English courses always had it. */
const languageOf = (template: JsonObject) =>
  textOf(template['language']).slice(0, 2);

/**
 * Statements of a launch.
 * @param template what the record keeper puts into every context, with the language of the course.
 */
export function statements(
  launch: LaunchAddress,
  template: JsonObject,
): Statements {
  const activities = objectOf(template['contextActivities']);
  const given = listOf(activities['category']);
  // The LMS groups by the AU's own id, which stays; the launch's activity id is of its making.
  const [au] = listOf(activities['grouping']).map((each) =>
    textOf(objectOf(each)['id']),
  );
  const base = (au || launch.activityId).replace(/\/*$/, '');
  const addressOf = (path: string) => `${base}/${path}`;

  function statement(
    verb: Cmi5Verb | AllowedVerb,
    id: string,
    at: Date,
    object: JsonObject,
    contextActivities: JsonObject,
    result: JsonObject | undefined,
    extensions: JsonObject,
  ): Statement {
    return {
      id,
      actor: launch.actor,
      verb: named(verb),
      object: { objectType: 'Activity', ...object },
      ...(result && { result }),
      context: {
        ...template,
        registration: launch.registration,
        contextActivities: { ...activities, ...contextActivities },
        extensions: { ...objectOf(template['extensions']), ...extensions },
      },
      timestamp: at.toISOString(),
    };
  }

  return {
    addressOf,
    inWords: (words) => ({ [languageOf(template)]: words }),
    defined(verb, id, at, result, masteryScore = null) {
      const moveOn = MOVE_ON.includes(verb) ? [category('moveon')] : [];
      return statement(
        verb,
        id,
        at,
        { id: launch.activityId },
        { category: [...given, category('cmi5'), ...moveOn] },
        result,
        masteryScore === null
          ? {}
          : { [`${CMI5}extensions/masteryscore`]: masteryScore },
      );
    },
    allowed(verb, id, at, { object, result, objective }) {
      const parent = objective && {
        id: addressOf(`objective/${objective}`),
        definition: { type: 'http://adlnet.gov/expapi/activities/objective' },
      };
      return statement(
        verb,
        id,
        at,
        object,
        parent ? { parent: [...listOf(activities['parent']), parent] } : {},
        result,
        {},
      );
    },
  };
}
