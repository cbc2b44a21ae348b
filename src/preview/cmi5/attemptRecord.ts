import type {
  EvidenceInteraction,
  EvidenceObjective,
  EvidenceScore,
} from '../../evidence/vocabulary/record.ts';
import type { AttemptRecord } from '../attemptRecord.ts';
import { readDuration } from '../scorm2004/cmi.ts';
import { at } from '../../ground/json.ts';
import { textAt } from './launchFacts.ts';
import type { StoredStatement } from './registration.ts';
import { isDefined, verbOf } from './statementRules.ts';

/** What the statements of an attempt say. `moveOn` is the AU's. */
export function recordOfStatements(
  stored: readonly StoredStatement[],
  moveOn: string,
): AttemptRecord {
  const statements = stored.map(({ statement }) => statement);
  const defined = statements.filter(isDefined);
  const verbs = defined.map(verbOf);
  const passed = verbs.includes('passed');
  const judged = passed || verbs.includes('failed');
  const completed = verbs.includes('completed') || isSatisfied(verbs, moveOn);
  const begun = verbs.includes('initialized') ? 'incomplete' : 'not attempted';
  return {
    completion: completed ? 'completed' : begun,
    success: judged ? (passed ? 'passed' : 'failed') : null,
    score: scoreOf(
      defined.findLast((one) => verbOf(one) === (passed ? 'passed' : 'failed')),
    ),
    objectives: objectivesOf(statements),
    interactions: statements
      .filter((one) => at(one, 'object', 'definition', 'interactionType'))
      .map(interactionOf),
  };
}

/** Whether an AU is satisfied by what was said; one that asks for nothing counts once it was completed or passed. */
function isSatisfied(verbs: readonly string[], moveOn: string): boolean {
  const [completed, passed] = ['completed', 'passed'].map((verb) =>
    verbs.includes(verb),
  );
  if (moveOn === 'Passed') return passed === true;
  if (moveOn === 'Completed') return completed === true;
  if (moveOn === 'CompletedAndPassed')
    return completed === true && passed === true;
  return completed === true || passed === true;
}

/** Whether an AU's move-on is met; one that asks for nothing is met at once (cmi5 10.2.4). */
export function isMet(
  stored: readonly StoredStatement[],
  moveOn: string,
): boolean {
  return moveOn === 'NotApplicable' || isDone(stored, moveOn);
}

/** Whether the next launch is a review: the AU's move-on is met. */
export function isDone(
  stored: readonly StoredStatement[],
  moveOn: string,
): boolean {
  const verbs = stored
    .filter(({ statement }) => isDefined(statement))
    .map(({ statement }) => verbOf(statement));
  return isSatisfied(verbs, moveOn);
}

function scoreOf(judgement: unknown): EvidenceScore {
  const part = (name: string): number | null => {
    const value = at(judgement, 'result', 'score', name);
    return typeof value === 'number' ? value : null;
  };
  return {
    raw: part('raw'),
    min: part('min'),
    max: part('max'),
    scaled: part('scaled'),
  };
}

/** Each objective as it was said last. */
function objectivesOf(statements: readonly unknown[]): EvidenceObjective[] {
  const all = new Map<string, EvidenceObjective>();
  for (const statement of statements) {
    const address = textAt(statement, 'object', 'id');
    if (!address.includes('/objective/')) continue;
    const id = lastPart(address);
    const score = scoreOf(statement);
    const scored = score.raw !== null || score.scaled !== null;
    all.set(id, {
      id,
      status: statusOf(at(statement, 'result')),
      // A later word without a score leaves the score that there was.
      score: scored ? score : (all.get(id)?.score ?? score),
    });
  }
  return [...all.values()];
}

function statusOf(result: unknown): string | null {
  const [success, completion] = [
    at(result, 'success'),
    at(result, 'completion'),
  ];
  if (typeof success === 'boolean') return success ? 'passed' : 'failed';
  if (typeof completion !== 'boolean') return null;
  return completion ? 'completed' : 'incomplete';
}

function interactionOf(statement: unknown, index: number): EvidenceInteraction {
  const success = at(statement, 'result', 'success');
  const judged = success === true ? 'correct' : 'incorrect';
  const parents = at(statement, 'context', 'contextActivities', 'parent');
  return {
    index,
    id: lastPart(textAt(statement, 'object', 'id')),
    type: textAt(statement, 'object', 'definition', 'interactionType') || null,
    time: textAt(statement, 'timestamp') || null,
    response: textAt(statement, 'result', 'response') || null,
    correctResponses: textsOf(
      at(statement, 'object', 'definition', 'correctResponsesPattern'),
    ),
    result: typeof success === 'boolean' ? judged : 'neutral',
    weighting: null,
    latencySeconds: readDuration(textAt(statement, 'result', 'duration')),
    objectives: (Array.isArray(parents) ? parents : [])
      .map((parent) => lastPart(textAt(parent, 'id')))
      .filter(Boolean),
  };
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value)
    ? value.filter((one): one is string => typeof one === 'string')
    : [];
}

/** What stands behind the last slash or hash of an id. */
function lastPart(id: string): string {
  return id.split(/[/#]/).filter(Boolean).at(-1) ?? '';
}
