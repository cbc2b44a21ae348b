import type { EvidenceInteraction, EvidenceRecord } from '../record.ts';

/**
 * The records in full, for a machine: two spaces, a line break at the end, and the same
 * bytes for the same records, since every key has its place. `version` rises when a key
 * changes its meaning.
 */
export function writeJson(records: readonly EvidenceRecord[]): string {
  const document = {
    format: 'hold-the-line evidence',
    version: 1,
    records: records.map(orderRecord),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function orderRecord(record: EvidenceRecord): EvidenceRecord {
  const { started, completed, score, override, interactions, source } = record;
  return {
    learnerId: record.learnerId,
    learnerName: record.learnerName,
    unit: record.unit,
    courseId: record.courseId,
    course: record.course,
    release: record.release,
    passMark: record.passMark,
    attempt: record.attempt,
    started: started && { utc: started.utc, zone: started.zone },
    completed: completed && { utc: completed.utc, zone: completed.zone },
    completion: record.completion,
    success: record.success,
    score: {
      raw: score.raw,
      min: score.min,
      max: score.max,
      scaled: score.scaled,
    },
    seconds: record.seconds,
    override: override && { by: override.by },
    interactions: interactions && interactions.map(orderInteraction),
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
