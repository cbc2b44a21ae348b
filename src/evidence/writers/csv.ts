import Papa from 'papaparse';

import type { EvidenceInteraction, EvidenceRecord } from '../record.ts';

type Cell = string | number | null;

/** Excel takes a CSV file for the local code page unless it begins with this mark. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The columns of {@link writeAttemptsCsv}. */
export const ATTEMPT_COLUMNS = [
  'learner_id',
  'learner_name',
  'course',
  'release',
  'attempt',
  'started_utc',
  'completed_utc',
  'completion',
  'success',
  'score_raw',
  'score_max',
  'seconds',
  'interactions',
  'answers',
] as const;

/** The columns of {@link writeInteractionsCsv}. */
export const INTERACTION_COLUMNS = [
  'learner_id',
  'learner_name',
  'course',
  'release',
  'attempt',
  'position',
  'interaction_id',
  'type',
  'time',
  'response',
  'correct_responses',
  'result',
  'weighting',
  'latency_seconds',
  'objectives',
] as const;

/**
 * One row an attempt. `interactions` is their number and `answers` says each in short,
 * `id=response result`, parted by semicolons. RFC 4180 with CRLF line ends, UTF-8 with a
 * byte order mark; a cell that is unknown is empty.
 */
export function writeAttemptsCsv(records: readonly EvidenceRecord[]): string {
  return table(
    ATTEMPT_COLUMNS,
    records.map((record) => [
      record.learnerId,
      record.learnerName,
      record.course ?? record.courseId,
      record.release,
      record.attempt,
      record.started?.utc ?? null,
      record.completed?.utc ?? null,
      record.completion,
      record.success,
      record.score.raw,
      record.score.max,
      record.seconds,
      record.interactions?.length ?? null,
      record.interactions?.map(answerInShort).join('; ') ?? null,
    ]),
  );
}

/** One row an interaction, in the form of {@link writeAttemptsCsv}; `position` counts from 1. */
export function writeInteractionsCsv(
  records: readonly EvidenceRecord[],
): string {
  return table(
    INTERACTION_COLUMNS,
    records.flatMap((record) =>
      (record.interactions ?? []).map((interaction) => [
        record.learnerId,
        record.learnerName,
        record.course ?? record.courseId,
        record.release,
        record.attempt,
        interaction.index + 1,
        interaction.id,
        interaction.type,
        interaction.time,
        interaction.response,
        interaction.correctResponses.join(' | '),
        interaction.result,
        interaction.weighting,
        interaction.latencySeconds,
        interaction.objectives.join(' '),
      ]),
    ),
  );
}

/**
 * Text that a spreadsheet would take for a formula gets a leading apostrophe, which
 * makes it text: what begins with `=`, `+`, `-`, `@`, a tab or a line break. Text that
 * looks as if that had been done gets one more, so that it can be undone.
 */
export function neutraliseFormula(text: string): string {
  // papaparse's own escapeFormulae misses a formula that contains a line break.
  return /^'*[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
}

/** The text as it was before {@link neutraliseFormula}. */
export function restoreFormula(text: string): string {
  return /^'+[=+\-@\t\r\n]/.test(text) ? text.slice(1) : text;
}

function answerInShort(interaction: EvidenceInteraction): string {
  const answer = `${interaction.id}=${interaction.response ?? ''}`;
  return interaction.result ? `${answer} ${interaction.result}` : answer;
}

function table(columns: readonly string[], rows: Cell[][]): string {
  const safe = rows.map((row) =>
    row.map((cell) =>
      typeof cell === 'string' ? neutraliseFormula(cell) : cell,
    ),
  );
  const text = Papa.unparse([[...columns], ...safe], { newline: '\r\n' });
  return `${BYTE_ORDER_MARK}${text}\r\n`;
}
