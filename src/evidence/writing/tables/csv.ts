import {
  ATTEMPT_COLUMNS,
  INTERACTION_COLUMNS,
} from '../../vocabulary/ownColumns.ts';
import type {
  EvidenceInteraction,
  EvidenceRecord,
} from '../../vocabulary/record.ts';
import { csvParts } from './csvParts.ts';

/**
 * One row an attempt. `interactions` is their number and `answers` says each in short,
 * `id=response result`, parted by semicolons. RFC 4180 with CRLF line ends, UTF-8 with a
 * byte order mark; a cell that is unknown is empty.
 */
export function writeAttemptsCsv(records: readonly EvidenceRecord[]): string {
  return csvText(
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
      record.score.scaled,
      record.seconds,
      record.interactions?.length ?? null,
      answersInShort(record),
    ]),
  );
}

/** One row an interaction, in the form of {@link writeAttemptsCsv}; `position` counts from 1. */
export function writeInteractionsCsv(
  records: readonly EvidenceRecord[],
): string {
  return csvText(
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

/** Each answer in short, `id=response result`, parted by semicolons; null when the source reports none. */
export function answersInShort(record: EvidenceRecord): string | null {
  return record.interactions?.map(answerInShort).join('; ') ?? null;
}

function answerInShort(interaction: EvidenceInteraction): string {
  const answer = `${interaction.id}=${interaction.response ?? ''}`;
  return interaction.result ? `${answer} ${interaction.result}` : answer;
}

function csvText(...table: Parameters<typeof csvParts>): string {
  return [...csvParts(...table)].join('');
}
