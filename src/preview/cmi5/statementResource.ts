import { at, isObject } from '../../ground/json.ts';
import { type LaunchFacts, sameJson } from './launchFacts.ts';
import {
  definedVerbs,
  refusalAnswer,
  type Registration,
  type ResourceAnswer,
  type StoredStatement,
} from './registration.ts';
import { refusalOf } from './statementRules.ts';

/** POST of one statement or a list: taken whole or not at all, each in the light of those before it. `added` is what is to be stored. */
export function postStatements(
  body: unknown,
  { statements }: Registration,
  session: string,
  launch: LaunchFacts,
): { answer: ResourceAnswer; added: StoredStatement[] } {
  const refuse = (status: number, message: string) => ({
    answer: refusalAnswer(status, message),
    added: [],
  });
  const added: StoredStatement[] = [];
  const ids: unknown[] = [];
  for (const statement of Array.isArray(body) ? body : [body]) {
    const id = at(statement, 'id');
    const known = [...statements, ...added];
    const before = known.find((each) => each.statement['id'] === id);
    if (before && !sameJson(before.statement, statement))
      return refuse(409, 'another statement has this id');
    ids.push(id);
    if (before) continue;
    const own = definedVerbs(known, session);
    const no = refusalOf(statement, launch, {
      initialized: own.includes('initialized'),
      terminated: own.includes('terminated'),
      session: own,
      registration: definedVerbs(known),
    });
    if (no) return refuse(no.status, no.message);
    if (isObject(statement)) added.push({ session, statement });
  }
  return { answer: { status: 200, body: ids }, added };
}

/** GET of one statement by its id. */
export function getStatement(
  id: string | null,
  { statements }: Registration,
): ResourceAnswer {
  const found = statements.find(({ statement }) => statement['id'] === id);
  return found
    ? { status: 200, body: found.statement }
    : refusalAnswer(404, 'no statement');
}
