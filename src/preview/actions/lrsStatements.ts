import { isObject } from '../../ground/json.ts';
import { textAt } from '../cmi5/launchFacts.ts';
import { isDone } from '../cmi5/attemptRecord.ts';
import {
  refusalAnswer,
  type ResourceAnswer,
  type StoredStatement,
} from '../cmi5/registration.ts';
import { getStatement, postStatements } from '../cmi5/statementResource.ts';
import { isDefined, verbOf } from '../cmi5/statementRules.ts';
import { readDuration } from '../scorm2004/cmi.ts';
import { readJson } from '../web/json.ts';
import { tellSatisfied } from './lmsStatements.ts';
import type { LrsRequest } from './lrsRequest.ts';

/** The statement resource of one registration. */
export function takeStatements(request: LrsRequest): ResourceAnswer {
  const { preview, session, facts, method, query } = request;
  const registration = preview.store.xapi.registration(session.attempt);
  if (method === 'GET') {
    const id = query.get('statementId');
    if (id !== null) return getStatement(id, registration);
    const statements = registration.statements
      .map(({ statement }) => statement)
      .reverse();
    return { status: 200, body: { statements, more: '' } };
  }
  if (method !== 'POST' && method !== 'PUT')
    return refusalAnswer(405, 'statements take GET, POST and PUT');
  if (session.launch.asked < 2)
    return refusalAnswer(403, 'launch data and preferences come first');
  const sent = readJson(request.body);
  if (sent === undefined) return refusalAnswer(400, 'the body is no JSON');
  if (method === 'PUT' && !hasId(sent, query.get('statementId')))
    return refusalAnswer(400, 'statementId is not the id of the statement');
  if (isTakenElsewhere(request, sent))
    return refusalAnswer(409, 'another statement has this id');
  const { answer, added } = postStatements(
    sent,
    registration,
    session.launch.id,
    facts,
  );
  if (added.length > 0) keep(request, added);
  return method === 'PUT' && answer.status === 200 ? { status: 204 } : answer;
}

function hasId(sent: unknown, id: string | null): boolean {
  return isObject(sent) && id !== null && sent['id'] === id;
}

function isTakenElsewhere(
  { preview, session }: LrsRequest,
  sent: unknown,
): boolean {
  return (Array.isArray(sent) ? sent : [sent]).some((statement) =>
    preview.store.xapi.isTaken(textAt(statement, 'id'), session.attempt.key),
  );
}

/** Stores statements and what they mean for the launch: its time, its end, the attempt's completion. */
function keep(request: LrsRequest, added: readonly StoredStatement[]): void {
  const { preview, session } = request;
  const { launch, attempt, unit } = session;
  const { xapi, launches } = preview.store;
  const now = preview.now();
  xapi.addStatements(attempt.key, added);
  const { statements } = xapi.registration(attempt);
  tellSatisfied(preview, session);
  const end = added.find(
    ({ statement }) =>
      isDefined(statement) && verbOf(statement) === 'terminated',
  );
  const told = readDuration(textAt(end?.statement, 'result', 'duration'));
  const begun = new Date(launch.initializedUtc ?? now);
  const gone = (now.getTime() - begun.getTime()) / 1000;
  launches.commit(
    launch,
    {
      cmi: null,
      seconds: told ?? gone,
      final: isDone(statements, unit.moveOn),
      finish: end !== undefined,
    },
    now.toISOString(),
  );
}
