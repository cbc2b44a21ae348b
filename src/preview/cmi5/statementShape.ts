import { at, isObject } from '../../ground/json.ts';
import { textAt } from './launchFacts.ts';

const UUID =
  /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const IRI = /^[a-z][a-z0-9+.-]*:\S+$/i;
const UTC = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|\+00:?(00)?)$/;
const DURATION = /^P(?=.)(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/;
const INTERACTIONS =
  'true-false choice fill-in long-fill-in matching performance sequencing likert numeric other'.split(
    ' ',
  );
/** The lists of components that each type of interaction may have. */
const COMPONENTS: Record<string, string[]> = {
  choice: ['choices'],
  sequencing: ['choices'],
  likert: ['scale'],
  matching: ['source', 'target'],
  performance: ['steps'],
};
const KNOWN = [
  'id',
  'actor',
  'verb',
  'object',
  'result',
  'context',
  'timestamp',
];

function faultOfScore(score: unknown): string | null {
  if (!isObject(score)) return 'result.score is no object';
  const { scaled, raw, min, max } = score;
  for (const value of [scaled, raw, min, max]) {
    if (value !== undefined && typeof value !== 'number')
      return 'a score is no number';
  }
  if (typeof scaled === 'number' && Math.abs(scaled) > 1)
    return 'score.scaled lies outside -1 to 1';
  if (typeof raw !== 'number') return null;
  if (typeof min !== 'number' || typeof max !== 'number')
    return 'score.raw needs score.min and score.max';
  return raw < min || raw > max ? 'score.raw lies outside its bounds' : null;
}

function faultOfDefinition(definition: unknown): string | null {
  if (definition === undefined) return null;
  if (
    isObject(definition) &&
    'type' in definition &&
    !IRI.test(textAt(definition, 'type'))
  )
    return 'definition.type is no IRI';
  const kind = at(definition, 'interactionType');
  if (kind === undefined) return null;
  if (typeof kind !== 'string' || !INTERACTIONS.includes(kind))
    return 'definition.interactionType is not known';
  const allowed = COMPONENTS[kind] ?? [];
  for (const list of new Set(Object.values(COMPONENTS).flat())) {
    const parts = at(definition, list);
    if (parts === undefined) continue;
    if (!allowed.includes(list)) return `${kind} has no ${list}`;
    if (!Array.isArray(parts)) return `${list} is no list`;
    const ids = parts.map((part) => at(part, 'id'));
    if (ids.some((id) => typeof id !== 'string' || id === ''))
      return `a part of ${list} has no id`;
    if (new Set(ids).size < ids.length) return `an id of ${list} occurs twice`;
  }
  const pattern = at(definition, 'correctResponsesPattern');
  const texts =
    pattern === undefined ||
    (Array.isArray(pattern) && pattern.every((it) => typeof it === 'string'));
  return texts ? null : 'correctResponsesPattern is no list of texts';
}

/** What is no xAPI statement about the value, or null. */
export function faultOfShape(statement: unknown): string | null {
  if (!isObject(statement)) return 'the statement is no object';
  const stranger = Object.keys(statement).find((key) => !KNOWN.includes(key));
  if (stranger) return `${stranger} is no property of a statement`;
  const { id, verb, object, result, timestamp } = statement;
  if (typeof id !== 'string' || !UUID.test(id)) return 'the id is no UUID';
  if (!isObject(statement['actor'])) return 'there is no actor';
  if (!IRI.test(textAt(verb, 'id'))) return 'the verb has no IRI';
  if (!IRI.test(textAt(object, 'id'))) return 'the object has no IRI';
  if (typeof timestamp !== 'string' || !UTC.test(timestamp))
    return 'the timestamp is missing or not in UTC';
  const timed = at(result, 'duration') !== undefined;
  if (timed && !DURATION.test(textAt(result, 'duration')))
    return 'result.duration is no duration with at most two decimals';
  for (const name of ['success', 'completion']) {
    const value = at(result, name);
    if (value !== undefined && typeof value !== 'boolean')
      return `result.${name} is neither true nor false`;
  }
  if (at(result, 'response') === '') return 'result.response is empty';
  const score = at(result, 'score');
  return (
    (score === undefined ? null : faultOfScore(score)) ??
    faultOfDefinition(at(object, 'definition'))
  );
}
