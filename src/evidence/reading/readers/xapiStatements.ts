import {
  statementReasons,
  xapiWords,
} from '../../../words/workshop/evidence/reading/recordStores.ts';
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
  name: xapiWords.name,
  certainty: 'documented',
  basis: xapiWords.basis,
  limits: [
    {
      what: 'attempt',
      why: xapiWords.attempt,
      instead: null,
    },
    {
      what: 'learnerId',
      why: xapiWords.learnerId,
      instead: null,
    },
    {
      what: 'unit',
      why: xapiWords.unit,
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
          reason: xapiWords.sign,
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
  if (verbId === null) return unreadable(statementReasons.noVerb);
  const verb = lastPart(verbId);
  const utc =
    readUtc(textAt(value, 'timestamp')) ?? readUtc(textAt(value, 'stored'));
  if (utc === null) return unreadable(statementReasons.noTime);
  const statement = {
    id: textAt(value, 'id')?.toLowerCase() ?? place,
    at: utc,
    session: sessionOf(value),
    voids: null,
  };
  if (verb === 'voided') {
    const voids = textAt(value, 'object', 'id')?.toLowerCase() ?? null;
    if (voids === null) return unreadable(statementReasons.voidsNothing);
    const record = {
      ...blankRecord(source),
      statement: { ...statement, voids },
    };
    return { kind: 'records', records: [record] };
  }
  const who = readActor(isObject(value) ? value['actor'] : null);
  if (!who) return unreadable(statementReasons.nobody);
  const about = readAbout(value);
  if (!about) return unreadable(statementReasons.noCourse);
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
      reason: statementReasons.otherVerb(verb.slice(0, 60)),
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
