import type { EvidenceSource } from '../../vocabulary/record.ts';
import { blankRecord } from '../../vocabulary/blankRecord.ts';
import { sourceOf } from './jsonSource.ts';
import { readUtc } from './isoTime.ts';
import { isObject } from '../../../ground/json.ts';
import { textAt } from './jsonAt.ts';
import type { JsonReader, RowResult } from './reader.ts';
import { isAnswer, lastPart, readAbout, sessionOf } from './xapiAbout.ts';
import { readActor } from './xapiActor.ts';
import { answerOf, factsOf, objectiveFacts } from './xapiFacts.ts';

const ID = 'xapi_statements';

/** Statements of any learning record store: a list, `statements`, or JSON Lines. */
export const XAPI_STATEMENTS: JsonReader = {
  kind: 'json',
  id: ID,
  name: 'xAPI statements from a learning record store (JSON)',
  certainty: 'documented',
  basis:
    'xAPI 1.0.3 and cmi5; what our own course sends was checked against the strict record store in our tests.',
  limits: [
    {
      what: 'attempt',
      why: 'xAPI does not count attempts: each registration is one.',
      instead: null,
    },
    {
      what: 'learnerId',
      why: 'Where the record store knows people only by a hash of their address, the hash is the id, and a roster cannot be matched by it. The home page of an account is left out.',
      instead: null,
    },
    {
      what: 'unit',
      why: 'Statements do not name the unit; a roster does.',
      instead: null,
    },
  ],
  recognise(first) {
    const fits =
      isObject(first) &&
      isObject(first['actor']) &&
      textAt(first, 'verb', 'id') !== null &&
      isObject(first['object']);
    return fits
      ? {
          reader: ID,
          reason: 'The members actor, verb and object of an xAPI statement',
          asks: [],
        }
      : null;
  },
  open: (facts) => (value, row) =>
    readStatement(
      value,
      sourceOf('LRS', 'xAPI statements', facts, row),
      `${facts.sha256} ${row}`,
    ),
};

/** @param place stands for the id of a statement that has none. */
function readStatement(
  value: unknown,
  source: EvidenceSource,
  place: string,
): RowResult {
  const verbId = textAt(value, 'verb', 'id');
  if (verbId === null) return unreadable('It has no verb.');
  const verb = lastPart(verbId);
  const utc =
    readUtc(textAt(value, 'timestamp')) ?? readUtc(textAt(value, 'stored'));
  if (utc === null)
    return unreadable('Neither timestamp nor stored is a time with an offset.');
  const statement = {
    id: textAt(value, 'id')?.toLowerCase() ?? place,
    at: utc,
    session: sessionOf(value),
    voids: null,
  };
  if (verb === 'voided') {
    const voids = textAt(value, 'object', 'id')?.toLowerCase() ?? null;
    if (voids === null)
      return unreadable('It takes a statement back and does not say which.');
    const record = {
      ...blankRecord(source),
      statement: { ...statement, voids },
    };
    return { kind: 'records', records: [record] };
  }
  const who = readActor(isObject(value) ? value['actor'] : null);
  if (!who)
    return unreadable(
      'Its actor has no account, mbox, mbox_sha1sum or openid.',
    );
  const about = readAbout(value);
  if (!about) return unreadable('It names no course.');
  const said = about.objective
    ? objectiveFacts(value, about)
    : isAnswer(value)
      ? { interactions: [answerOf(value, about)] }
      : about.whole
        ? factsOf(verb, value, utc)
        : null;
  if (!said)
    return {
      kind: 'skipped',
      reason: `"${verb.slice(0, 60)}" says nothing about completion, answers or objectives.`,
    };
  const record = {
    ...blankRecord(source),
    ...who,
    courseId: about.courseId,
    course: about.course,
    registration:
      textAt(value, 'context', 'registration')?.toLowerCase() ?? null,
    ...said,
    statement,
  };
  return { kind: 'records', records: [record] };
}

const unreadable = (reason: string): RowResult => ({
  kind: 'unreadable',
  reason,
});
