import { isObject, type JsonObject } from '../../ground/json.ts';
import { textAt } from './launchFacts.ts';
import type { LaunchFacts } from './launchFacts.ts';
import type { StoredStatement } from './registration.ts';
import { CMI5, CMI5_CATEGORY, verbOf } from './statementRules.ts';

/** The verbs of an LMS (cmi5 9.3) that come up here: nobody can waive an AU in this preview. */
export type LmsVerb = 'launched' | 'abandoned' | 'satisfied';

const VERBS: Record<LmsVerb, string> = {
  launched: 'http://adlnet.gov/expapi/verbs/launched',
  abandoned: 'https://w3id.org/xapi/adl/verbs/abandoned',
  satisfied: 'https://w3id.org/xapi/adl/verbs/satisfied',
};

/** What an LMS statement says beside its verb. */
export interface StatementContent {
  object: JsonObject;
  result?: JsonObject;
  /** Below `https://w3id.org/xapi/cmi5/context/extensions/`. */
  extensions?: JsonObject;
}

const objectOf = (value: unknown): JsonObject => (isObject(value) ? value : {});

/** A statement that cmi5 defines for an LMS, in the session of the launch. */
export function lmsStatement(
  verb: LmsVerb,
  { actor, registration, contextTemplate }: LaunchFacts,
  { object, result, extensions = {} }: StatementContent,
  id: string,
  at: Date,
): JsonObject {
  const named = Object.entries(extensions).map(([name, value]) => [
    `${CMI5}extensions/${name}`,
    value,
  ]);
  return {
    id,
    actor,
    verb: { id: VERBS[verb], display: { en: verb } },
    object: { objectType: 'Activity', ...object },
    ...(result && { result }),
    context: {
      ...contextTemplate,
      registration,
      contextActivities: {
        ...objectOf(contextTemplate['contextActivities']),
        category: [{ id: CMI5_CATEGORY }],
      },
      extensions: {
        ...objectOf(contextTemplate['extensions']),
        ...objectOf(Object.fromEntries(named)),
      },
    },
    timestamp: at.toISOString(),
  };
}

/** True when the LMS has said this, in this session or, without one, in any. */
export function hasSaid(
  statements: readonly StoredStatement[],
  verb: LmsVerb,
  session?: string,
): boolean {
  return statements.some(
    (each) =>
      (session === undefined || each.session === session) &&
      textAt(each.statement, 'verb', 'id') === VERBS[verb],
  );
}

/** Sessions that were launched and have not ended, other than this one. */
export function openSessions(
  statements: readonly StoredStatement[],
  but: string,
): string[] {
  const said = (verb: string) =>
    new Set(
      statements
        .filter(({ statement }) => verbOf(statement) === verb)
        .map(({ session }) => session),
    );
  const ended = said('terminated');
  return [...said('launched')].filter(
    (session) =>
      session !== but &&
      !ended.has(session) &&
      !hasSaid(statements, 'abandoned', session),
  );
}

/** Seconds from the first to the last thing that a session's AU said; never negative. */
export function secondsOfSession(
  statements: readonly StoredStatement[],
  session: string,
): number {
  const times = statements
    .filter((each) => each.session === session)
    .filter(({ statement }) => verbOf(statement) !== 'launched')
    .map(({ statement }) => Date.parse(textAt(statement, 'timestamp')));
  const [first] = times;
  if (first === undefined) return 0;
  return Math.max(0, Math.max(...times) - first) / 1000;
}
