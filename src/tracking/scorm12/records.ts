import type { InteractionRecord, ObjectiveRecord } from '../port.ts';
import type { Write } from '../scorm/dialect.ts';
import { decimal } from '../scorm/numbers.ts';
import { choiceResponse, identifier, timeOfDay, timespan } from './format.ts';

const results = { correct: 'correct', incorrect: 'wrong', neutral: 'neutral' };

/** CMIFeedback: `t` or `f` for true-false, single letters for a choice or in order, pairs as `a.2`, text for performance; at most 255 characters. */
function responseText(
  { type }: InteractionRecord,
  values: readonly string[],
): string {
  if (type === 'true-false') return (values[0] ?? '').charAt(0);
  return type === 'choice'
    ? choiceResponse(values)
    : values.join(',').slice(0, 255);
}

/**
 * The fields of an interaction below `cmi.interactions.n.`, id first, in an order that Moodle
 * and ADL accept. All weigh the same, which is the standard's default, so no weighting is written.
 */
export function interactionWrites(interaction: InteractionRecord): Write[] {
  const response = responseText(interaction, interaction.response);
  const pattern = responseText(interaction, interaction.pattern);
  const writes: Write[] = [
    ['id', identifier(interaction.id), 'essential'],
    ['objectives.0.id', identifier(interaction.objective)],
    ['time', timeOfDay(interaction.at)],
    ['type', interaction.type, 'essential'],
    ['correct_responses.0.pattern', pattern],
    ['result', results[interaction.result], 'essential'],
    ['latency', timespan(interaction.latencySeconds)],
    ['student_response', response, 'proof'],
  ];
  // Strict LMSs refuse empty identifiers and responses: nothing chosen leaves the element out.
  return writes.filter(([, value]) => value !== '');
}

/** The fields of an objective below `cmi.objectives.n.`, id first; all optional in SCORM 1.2, where a raw score is per cent. */
export function objectiveWrites(objective: ObjectiveRecord): Write[] {
  const { id, score, status } = objective;
  return [
    ['id', identifier(id)],
    ...(score === null ? [] : [['score.raw', decimal(score)] satisfies Write]),
    ['status', status],
  ];
}
