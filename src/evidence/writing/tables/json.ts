import type {
  EvidenceInteraction,
  EvidenceObjective,
  EvidenceRecord,
  EvidenceScore,
  Moment,
} from '../../vocabulary/record.ts';

/**
 * The records in full, for a machine: each on a line of its own, a line break at the
 * end, and the same bytes for the same records, since every key has its place. `version`
 * rises when a key changes its meaning.
 */
export function writeJson(records: readonly EvidenceRecord[]): string {
  return [...jsonParts(records)].join('');
}

/** {@link writeJson} record by record, for more of them than one string can hold. */
export function* jsonParts(
  records: readonly EvidenceRecord[],
): Generator<string> {
  const head = { format: 'hold-the-line evidence', version: 1, records: [] };
  const empty = `${JSON.stringify(head, null, 2)}\n`;
  if (records.length === 0) {
    yield empty;
    return;
  }
  yield empty.slice(0, empty.lastIndexOf(']'));
  // A line a record: every key on a line of its own would be a third more to make and to read.
  for (const [index, record] of records.entries())
    yield `${index > 0 ? ',' : ''}\n    ${JSON.stringify(orderRecord(record))}`;
  yield '\n  ]\n}\n';
}

function orderRecord(record: EvidenceRecord): EvidenceRecord {
  const { started, completed, score, override, interactions, source } = record;
  return {
    learnerId: record.learnerId,
    learnerName: record.learnerName,
    learnerMail: record.learnerMail,
    unit: record.unit,
    courseId: record.courseId,
    course: record.course,
    release: record.release,
    passMark: record.passMark,
    attempt: record.attempt,
    ...(record.registration && { registration: record.registration }),
    started: started && orderMoment(started),
    completed: completed && orderMoment(completed),
    completion: record.completion,
    success: record.success,
    score: orderScore(score),
    seconds: record.seconds,
    override: override && { by: override.by },
    interactions: interactions && interactions.map(orderInteraction),
    objectives: record.objectives && record.objectives.map(orderObjective),
    source: {
      system: source.system,
      report: source.report,
      exportedUtc: source.exportedUtc,
      file: source.file,
      row: source.row,
      sha256: source.sha256,
    },
  };
}

function orderMoment({ utc, zone, day, toMinute }: Moment): Moment {
  return {
    utc,
    zone,
    ...(day !== undefined && { day }),
    ...(toMinute && { toMinute }),
  };
}

function orderScore({ raw, min, max, scaled }: EvidenceScore): EvidenceScore {
  return { raw, min, max, scaled };
}

function orderObjective(one: EvidenceObjective): EvidenceObjective {
  return { id: one.id, status: one.status, score: orderScore(one.score) };
}

function orderInteraction(one: EvidenceInteraction): EvidenceInteraction {
  return {
    index: one.index,
    id: one.id,
    type: one.type,
    time: one.time,
    response: one.response,
    correctResponses: one.correctResponses,
    result: one.result,
    weighting: one.weighting,
    latencySeconds: one.latencySeconds,
    objectives: one.objectives,
  };
}
