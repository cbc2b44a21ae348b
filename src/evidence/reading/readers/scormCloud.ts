import {
  cloudWords,
  noRegistration,
} from '../../../words/workshop/evidence/reading/recordStores.ts';
import { rowReasons } from '../../../words/workshop/evidence/reading/rows.ts';
import { z } from 'astro/zod';

import type { Answers } from '../../vocabulary/asks.ts';
import { outcomeOf } from '../../vocabulary/mappings/statuses.ts';
import {
  readRelease,
  type EvidenceRecord,
  type EvidenceScore,
} from '../../vocabulary/record.ts';
import { unknownStatus } from './unknownStatus.ts';
import { blankRecord } from '../../vocabulary/blankRecord.ts';
import { sourceOf } from './jsonSource.ts';
import { openSideMembers } from './sideMembers.ts';
import { at, isObject } from '../../../ground/json.ts';
import { textAt } from './jsonAt.ts';
import type { JsonReader, RowResult } from './reader.ts';
import { runtimesOf, type Runtime } from './scormCloudRuntime.ts';

const REGISTRATION = z.looseObject({
  id: z.string(),
  registrationCompletion: z.string(),
  registrationSuccess: z.string().nullish(),
  course: z.looseObject({ id: z.string(), title: z.string().nullish() }),
  learner: z.looseObject({
    id: z.string(),
    email: z.string().nullish(),
    firstName: z.string().nullish(),
    lastName: z.string().nullish(),
  }),
});

type Said = Pick<EvidenceRecord, 'completion' | 'success'>;

const COMPLETION = new Map<string, Said['completion']>([
  ['completed', 'completed'],
  ['incomplete', 'incomplete'],
  ['unknown', null],
]);
const SUCCESS = new Map<string, Said['success']>([
  ['passed', 'passed'],
  ['failed', 'failed'],
  ['unknown', null],
]);

const ID = 'scorm_cloud';

/** Registrations of SCORM Cloud, API v2: one object, a list, or `registrations`. */
export const SCORM_CLOUD: JsonReader = {
  kind: 'json',
  id: ID,
  name: cloudWords.name,
  certainty: 'documented',
  basis: cloudWords.basis,
  limits: [
    {
      what: 'score',
      why: cloudWords.score,
      instead: cloudWords.withRuntime,
    },
    {
      what: 'release',
      why: cloudWords.release,
      instead: cloudWords.withRuntime,
    },
    {
      what: 'interactions',
      why: cloudWords.answers,
      instead: cloudWords.withAnswers,
    },
  ],
  recognise(first) {
    const fits =
      isObject(first) &&
      'registrationCompletion' in first &&
      isObject(first['learner']) &&
      isObject(first['course']);
    return fits
      ? {
          reader: ID,
          reason: cloudWords.sign,
          asks: [],
        }
      : null;
  },
  open: (facts, answers) => (value, row) => {
    const read = REGISTRATION.safeParse(value);
    if (!read.success)
      return { kind: 'unreadable', reason: whyNot(read.error, value) };
    const one = read.data;
    const said = saidOf(one, answers.statuses);
    if ('kind' in said) return said;
    const side = openSideMembers(value);
    const instance = side.count('instance');
    const runtimes = runtimesOf(at(value, 'activityDetails'));
    const { learner, course } = one;
    const names = [learner.firstName, learner.lastName].filter(Boolean);
    const objectives = runtimes?.objectives ?? null;
    const source = sourceOf('SCORM Cloud', 'registrations', facts, row);
    const record = {
      ...blankRecord(source),
      learnerId: learner.id,
      learnerName: names.join(' ') || null,
      learnerMail: learner.email || null,
      courseId: course.id,
      course: course.title || null,
      release: readRelease((objectives ?? []).map(({ id }) => id)),
      // Instances of a registration are counted from 0.
      attempt: instance === null ? null : instance + 1,
      registration: one.id,
      started: side.moment('firstAccessDate'),
      completed: side.moment('completedDate'),
      ...said,
      score: scoreOf(side.number('score', 'scaled'), runtimes?.score ?? null),
      seconds: side.number('totalSecondsTracked'),
      interactions: runtimes?.interactions ?? null,
      objectives,
    };
    return { kind: 'records', records: [record], unknown: side.unknown };
  },
};

/** How far somebody is, in the words of SCORM Cloud or as somebody has said of others. */
function saidOf(
  { registrationCompletion, registrationSuccess }: z.infer<typeof REGISTRATION>,
  said: Answers['statuses'] = {},
): Said | RowResult {
  const completed = registrationCompletion.toLowerCase();
  const passed = (registrationSuccess ?? 'unknown').toLowerCase();
  const meanings = [said[completed], said[passed]];
  if (meanings.includes('left out'))
    return { kind: 'skipped', reason: rowReasons.leftOut };
  const outcomes = meanings.map((one) =>
    one === undefined || one === 'left out' ? null : outcomeOf(one),
  );
  const words = [
    ...(COMPLETION.has(completed) || outcomes[0] ? [] : [completed]),
    ...(SUCCESS.has(passed) || outcomes[1] ? [] : [passed]),
  ];
  if (words.length > 0) return unknownStatus(words);
  return {
    completion: outcomes[0]?.completion ?? COMPLETION.get(completed) ?? null,
    success:
      outcomes[1]?.success ??
      SUCCESS.get(passed) ??
      outcomes[0]?.success ??
      null,
  };
}

/** The course's own score where it is there; else a scaled one that can only be per cent. */
function scoreOf(
  scaled: number | null,
  own: Runtime['score'] | null,
): EvidenceScore {
  if (own && (own.raw !== null || own.scaled !== null)) return own;
  const percent = scaled !== null && scaled > 1 && scaled <= 100;
  return {
    raw: percent ? scaled : null,
    min: null,
    max: percent ? 100 : null,
    scaled: null,
  };
}

function whyNot(error: z.ZodError, value: unknown): string {
  const [first] = error.issues;
  const path = first?.path.map(String) ?? [];
  const found = textAt(value, ...path);
  return noRegistration(path.join('.'), found?.slice(0, 60) ?? null);
}
