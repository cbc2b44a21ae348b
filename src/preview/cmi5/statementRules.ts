import { at, isObject } from '../../ground/json.ts';
import {
  type Heard,
  idsOf,
  type LaunchFacts,
  type Refusal,
  sameJson,
  textAt,
} from './launchFacts.ts';
import { faultOfShape } from './statementShape.ts';

export const CMI5 = 'https://w3id.org/xapi/cmi5/context/';
export const CMI5_CATEGORY = `${CMI5}categories/cmi5`;
const MOVE_ON = `${CMI5}categories/moveon`;
const SESSION = `${CMI5}extensions/sessionid`;
const MASTERY = `${CMI5}extensions/masteryscore`;
const VERB = 'http://adlnet.gov/expapi/verbs/';
const DEFINED = ['initialized', 'completed', 'passed', 'failed', 'terminated'];
const SATISFYING = ['completed', 'passed', 'failed'];

/** The last part of the verb's IRI for verbs of ADL; '' for others. */
export function verbOf(statement: unknown): string {
  const id = textAt(statement, 'verb', 'id');
  return id.startsWith(VERB) ? id.slice(VERB.length) : '';
}

/** True for a statement that cmi5 defines: it carries the cmi5 category. */
export function isDefined(statement: unknown): boolean {
  return idsOf(
    at(statement, 'context', 'contextActivities', 'category'),
  ).includes(CMI5_CATEGORY);
}

/** Cmi5 10.2.1: everything of the template is there, its activities first. */
function faultOfTemplate(context: unknown, template: unknown): string | null {
  for (const [name, value] of Object.entries(
    isObject(template) ? template : {},
  )) {
    if (!isObject(value)) {
      if (!sameJson(at(context, name), value)) return `context.${name} differs`;
      continue;
    }
    for (const [inner, expected] of Object.entries(value)) {
      const given = at(context, name, inner);
      const held = Array.isArray(expected)
        ? expected.every(
            (each, index) =>
              Array.isArray(given) && sameJson(given[index], each),
          )
        : sameJson(given, expected);
      if (!held) return `context.${name}.${inner} differs from the template`;
    }
  }
  return null;
}

function faultOfContext(
  statement: unknown,
  launch: LaunchFacts,
): string | null {
  const context = at(statement, 'context');
  if (!sameJson(at(statement, 'actor'), launch.actor))
    return 'the actor is not the one of the launch';
  if (at(context, 'registration') !== launch.registration)
    return 'the registration is not the one of the launch';
  const fault = faultOfTemplate(context, launch.contextTemplate);
  if (fault) return fault;
  if (typeof at(context, 'extensions', SESSION) !== 'string')
    return 'the session id is missing';
  const categories = idsOf(at(context, 'contextActivities', 'category'));
  const moveOn = categories.includes(MOVE_ON);
  const satisfies =
    isDefined(statement) && SATISFYING.includes(verbOf(statement));
  if (moveOn === satisfies) return null;
  return moveOn
    ? 'the moveon category is on a statement that satisfies nothing'
    : 'the moveon category is missing';
}

function faultOfResult(
  statement: unknown,
  { masteryScore }: LaunchFacts,
): string | null {
  const verb = verbOf(statement);
  const completion = at(statement, 'result', 'completion');
  const success = at(statement, 'result', 'success');
  const score = at(statement, 'result', 'score');
  const judged = verb === 'passed' || verb === 'failed';
  if (completion !== (verb === 'completed' ? true : undefined))
    return 'completion is true on completed and nowhere else';
  if (success !== (judged ? verb === 'passed' : undefined))
    return 'success is true on passed, false on failed and nowhere else';
  if (score !== undefined && !judged) return 'only a judgement has a score';
  const timed = SATISFYING.includes(verb) || verb === 'terminated';
  if (timed && at(statement, 'result', 'duration') === undefined)
    return 'the duration is missing';
  const said = at(statement, 'context', 'extensions', MASTERY);
  if (masteryScore === null || score === undefined)
    return said === undefined || judged
      ? null
      : 'a mastery score is said where none was set';
  if (said !== masteryScore)
    return 'the masteryscore extension is missing or differs';
  const reached = Number(at(score, 'scaled')) >= masteryScore;
  return reached === (verb === 'passed')
    ? null
    : `the score contradicts ${verb}`;
}

function faultOfOrder(
  statement: unknown,
  { launchMode }: LaunchFacts,
  heard: Heard,
): string | null {
  const verb = verbOf(statement);
  const defined = isDefined(statement);
  if (heard.terminated) return 'nothing comes after terminated';
  if (!heard.initialized && !(defined && verb === 'initialized'))
    return 'initialized comes first';
  if (
    launchMode !== '' &&
    launchMode !== 'Normal' &&
    !/^(initialized|terminated)$/.test(verb)
  )
    return `a launch in ${launchMode} only begins and ends`;
  if (!defined) return null;
  if (heard.session.includes(verb)) return `${verb} was said in this session`;
  if (/^(completed|passed)$/.test(verb) && heard.registration.includes(verb))
    return `${verb} was said in this registration`;
  if (verb === 'failed' && heard.registration.includes('passed'))
    return 'failed never comes after passed';
  const other = { passed: 'failed', failed: 'passed' }[verb];
  return other && heard.session.includes(other)
    ? 'a session has one of passed and failed'
    : null;
}

/** Why an LMS that holds to cmi5 refuses the statement; null when it takes it. */
export function refusalOf(
  statement: unknown,
  launch: LaunchFacts,
  heard: Heard,
): Refusal | null {
  const shape = faultOfShape(statement);
  if (shape) return { status: 400, message: shape };
  const verb = verbOf(statement);
  const defined = isDefined(statement);
  const forbidden =
    (verb === 'voided' ? 'an AU never voids' : null) ??
    faultOfContext(statement, launch) ??
    (defined && !DEFINED.includes(verb)
      ? 'the cmi5 category is on a verb that cmi5 does not define'
      : null) ??
    (defined && at(statement, 'object', 'id') !== launch.activityId
      ? 'the object is not the activity of the launch'
      : null) ??
    (defined ? faultOfResult(statement, launch) : null) ??
    faultOfOrder(statement, launch, heard);
  return forbidden ? { status: 403, message: forbidden } : null;
}
