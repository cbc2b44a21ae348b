import type { InteractionRecord, ObjectiveRecord } from '../port.ts';
import type { Write } from '../scorm/dialect.ts';
import { decimal } from '../scorm/format.ts';
import { description, identifier, timespan, timestamp } from './format.ts';

/** `a.2` in two parts, `a[.]2`. */
function pair(value: string): string {
  const [source = '', target = ''] = value.split('.');
  return `${identifier(source)}[.]${identifier(target)}`;
}

/**
 * A node of a call in two parts: `CFy` is the move CF with the mark y,
 * `CF[.]y`; `R` has no mark, `R[.]`. The mark `-` becomes `_`, since Moodle
 * takes no hyphen.
 */
function step(node: string): string {
  const [, code = '', mark = ''] = /^([A-Z]*)(.*)$/.exec(node) ?? [];
  return `${code}[.]${identifier(mark)}`;
}

/** The values of a response or pattern in the delimiters of SCORM 2004; '' for none. */
function responseText(
  { type }: InteractionRecord,
  values: readonly string[],
): string {
  switch (type) {
    case 'true-false':
      return values[0] ?? '';
    case 'choice':
      // A set: each once, in one order, so that equal answers look equal.
      return [...new Set(values.map(identifier))].sort().join('[,]');
    case 'sequencing':
      return values.map(identifier).join('[,]');
    case 'matching':
      return values.map(pair).join('[,]');
    case 'performance':
      return values.map(step).join('[,]');
  }
}

/** The fields of an interaction below `cmi.interactions.n.`: id first and type before any response, or they are refused with 408. */
export function interactionWrites(interaction: InteractionRecord): Write[] {
  const response = responseText(interaction, interaction.response);
  const pattern = responseText(interaction, interaction.pattern);
  const writes: Write[] = [
    ['id', identifier(interaction.id), 'essential'],
    ['type', interaction.type, 'essential'],
    ['objectives.0.id', identifier(interaction.objective)],
    ['timestamp', timestamp(interaction.at)],
    ['correct_responses.0.pattern', pattern],
    ['weighting', '1'],
    ['learner_response', response, 'essential'],
    ['result', interaction.result, 'essential'],
    ['latency', timespan(interaction.latencySeconds)],
    ['description', description(interaction.description)],
  ];
  // Moodle refuses an empty response: nothing chosen leaves the element out.
  return writes.filter(([, value]) => value !== '');
}

/** Raw, bounds and scaled, below `score.`; a score from 0 to 100. */
export function scoreFields(raw: number, essential?: 'essential'): Write[] {
  return [
    ['score.scaled', decimal(raw / 100, 4), essential],
    ['score.raw', decimal(raw), essential],
    ['score.min', '0'],
    ['score.max', '100'],
  ];
}

/** The fields of an objective below `cmi.objectives.n.`, id first. */
export function objectiveWrites({
  id,
  score,
  status,
}: ObjectiveRecord): Write[] {
  const judged = status === 'passed' || status === 'failed';
  return [
    ['id', identifier(id)],
    ...(score === null ? [] : scoreFields(score)),
    ['success_status', judged ? status : 'unknown'],
    ['completion_status', judged ? 'completed' : status],
  ];
}
