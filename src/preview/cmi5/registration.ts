import type { JsonObject } from '../../ground/json.ts';
import { isDefined, verbOf } from './statementRules.ts';

/** A state document with the ETag that a GET tells. */
export interface StateDocument {
  text: string;
  etag: string;
}

export interface StoredStatement {
  /** The launch that sent it. */
  session: string;
  statement: JsonObject;
}

/** One learner's registration in a course: what outlives every tab. */
export interface Registration {
  id: string;
  /** In the order in which they were stored. */
  statements: StoredStatement[];
  states: Map<string, StateDocument>;
}

/** What a resource of the record store answers; no body means none. */
export interface ResourceAnswer {
  status: number;
  body?: unknown;
  etag?: string;
}

export function refusalAnswer(status: number, message: string): ResourceAnswer {
  return { status, body: { message } };
}

/** Verbs that cmi5 defines among the statements, of all sessions or of one. */
export function definedVerbs(
  statements: readonly StoredStatement[],
  session?: string,
): string[] {
  return statements
    .filter((each) => session === undefined || each.session === session)
    .filter(({ statement }) => isDefined(statement))
    .map(({ statement }) => verbOf(statement));
}
