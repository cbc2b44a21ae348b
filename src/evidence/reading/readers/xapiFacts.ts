import {
  readRelease,
  type EvidenceInteraction,
  type EvidenceObjective,
  type EvidenceRecord,
  type EvidenceScore,
} from '../../vocabulary/record.ts';
import { momentOf, readSeconds } from './isoTime.ts';
import { at } from '../../../ground/json.ts';
import { listAt, numberAt, textAt, textsAt } from './jsonAt.ts';
import { lastPart, type About } from './xapiAbout.ts';

export type Facts = Partial<EvidenceRecord>;

const MASTERY = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';

/** What each verb says about a whole course; `utc` is the statement's time. */
const VERBS: Readonly<
  Record<string, (statement: unknown, utc: string) => Facts>
> = {
  initialized: begun,
  attempted: begun,
  resumed: lasted,
  suspended: lasted,
  exited: lasted,
  terminated: lasted,
  abandoned: lasted,
  completed: (statement, utc) =>
    unlessDenied(statement, 'completion', true, {
      completion: 'completed',
      completed: momentOf(utc),
      ...successOf(statement),
      ...judged(statement),
    }),
  passed: (statement, utc) =>
    unlessDenied(statement, 'success', true, {
      success: 'passed',
      completed: momentOf(utc),
      ...judged(statement),
    }),
  failed: (statement) =>
    unlessDenied(statement, 'success', false, {
      success: 'failed',
      ...judged(statement),
    }),
  // cmi5: the LMS counts the unit as done for another reason, at somebody's word.
  waived: (statement, utc) => ({
    completion: 'completed',
    completed: momentOf(utc),
    override: {
      by:
        textAt(statement, 'context', 'instructor', 'name') ??
        textAt(statement, 'authority', 'name'),
    },
  }),
};

/** What the statement says about the whole course; null when its verb says nothing of that. */
export function factsOf(
  verb: string,
  statement: unknown,
  utc: string,
): Facts | null {
  return Object.hasOwn(VERBS, verb)
    ? (VERBS[verb]?.(statement, utc) ?? null)
    : null;
}

/** What a verb says; nothing of it where the result says the contrary, since nobody can tell which is right. */
function unlessDenied(
  statement: unknown,
  what: 'completion' | 'success',
  said: boolean,
  facts: Facts,
): Facts {
  return at(statement, 'result', what) === !said ? lasted(statement) : facts;
}

/** Whether it was passed, where the result says so beside a verb that does not. */
function successOf(statement: unknown): Facts {
  const success = at(statement, 'result', 'success');
  if (typeof success !== 'boolean') return {};
  return { success: success ? 'passed' : 'failed' };
}

function begun(_statement: unknown, utc: string): Facts {
  return { started: momentOf(utc), completion: 'incomplete' };
}

function lasted(statement: unknown): Facts {
  return { seconds: readSeconds(textAt(statement, 'result', 'duration')) };
}

function judged(statement: unknown): Facts {
  const mark = numberAt(statement, 'context', 'extensions', MASTERY);
  return {
    score: scoreOf(statement),
    passMark:
      mark === null || mark < 0 || mark > 1
        ? null
        : Math.round(mark * 10_000) / 100,
    ...lasted(statement),
  };
}

function scoreOf(statement: unknown): EvidenceScore {
  const score = at(statement, 'result', 'score');
  return {
    raw: numberAt(score, 'raw'),
    min: numberAt(score, 'min'),
    max: numberAt(score, 'max'),
    scaled: numberAt(score, 'scaled'),
  };
}

/** An answer or a call. Its place follows from its time, and the ledger finds it. */
export function answerOf(
  statement: unknown,
  { id }: About,
): EvidenceInteraction {
  const success = at(statement, 'result', 'success');
  const judged = success === true ? 'correct' : 'incorrect';
  const definition = at(statement, 'object', 'definition');
  return {
    index: 0,
    id,
    type: textAt(definition, 'interactionType'),
    time: textAt(statement, 'timestamp'),
    response: textAt(statement, 'result', 'response'),
    correctResponses: textsAt(definition, 'correctResponsesPattern'),
    result: typeof success === 'boolean' ? judged : 'neutral',
    weighting: null,
    latencySeconds: readSeconds(textAt(statement, 'result', 'duration')),
    objectives: listAt(statement, 'context', 'contextActivities', 'parent')
      .map((parent) => textAt(parent, 'id'))
      .filter((parent) => parent?.includes('/objective/'))
      .map((parent) => lastPart(parent ?? '')),
  };
}

/** What our course says of an objective; one of them names the release. */
export function objectiveFacts(statement: unknown, { id }: About): Facts {
  const success = at(statement, 'result', 'success');
  const completion = at(statement, 'result', 'completion');
  const done = completion === true ? 'completed' : 'incomplete';
  const judged = success === true ? 'passed' : 'failed';
  const objective: EvidenceObjective = {
    id,
    status:
      typeof success === 'boolean'
        ? judged
        : typeof completion === 'boolean'
          ? done
          : null,
    score: scoreOf(statement),
  };
  return { objectives: [objective], release: readRelease([id]) };
}
