import type { InteractionRecord, ObjectiveRecord } from '../port.ts';
import type { Write } from '../scorm/dialect.ts';
import { decimal } from '../scorm/numbers.ts';
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

/**
 * The fields of an interaction below `cmi.interactions.n.`: id first and type before any response, or
 * they are refused with 408. All weigh the same, so no weighting is written.
 */
export function interactionWrites(interaction: InteractionRecord): Write[] {
  const response = responseText(interaction, interaction.response);
  const pattern = responseText(interaction, interaction.pattern);
  const writes: Write[] = [
    ['id', identifier(interaction.id), 'essential'],
    ['type', interaction.type, 'essential'],
    ['objectives.0.id', identifier(interaction.objective)],
    ['timestamp', timestamp(interaction.at)],
    ['correct_responses.0.pattern', pattern],
    ['result', interaction.result, 'essential'],
    ['latency', timespan(interaction.latencySeconds)],
    ['description', description(interaction.description)],
    ['learner_response', response, 'proof'],
  ];
  // Moodle refuses an empty response: nothing chosen leaves the element out.
  return writes.filter(([, value]) => value !== '');
}

/**
 * The fields of an objective below `cmi.objectives.n.`, id first. Its score is per
 * cent. One with a score is judged by it, and its completion says nothing more.
 */
export function objectiveWrites({
  id,
  score,
  status,
}: ObjectiveRecord): Write[] {
  const judged = status === 'passed' || status === 'failed';
  const writes: Write[] = [['id', identifier(id)]];
  if (score !== null) writes.push(['score.raw', decimal(score)]);
  if (judged) writes.push(['success_status', status]);
  if (!judged || score === null)
    writes.push(['completion_status', judged ? 'completed' : status]);
  return writes;
}
