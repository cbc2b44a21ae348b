import {
  nothingChanged,
  runningNotes,
  saidTimes,
} from '../../words/workshop/packaging/replacing/answer.ts';
import type { Change, Compared, Weight } from './change.ts';

/** Sentences as they are told, each once, with how often where it is more than once. */
export function counted(sentences: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const sentence of sentences)
    counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  return [...counts].map(([sentence, count]) => saidTimes(sentence, count));
}

/** What becomes of attempts under way, each sentence once; what is not known is not called unchanged. */
export function runningWords({ changes, unknown }: Compared): string[] {
  const touched = changes.flatMap(({ running }) => running ?? []);
  if (changes.some(({ weight }) => weight === 'harm'))
    return [...new Set(touched)];
  if (unknown.length > 0) return [...new Set(touched), runningNotes.unknown];
  return touched.length === 0
    ? [runningNotes.nothing]
    : [...new Set(touched), runningNotes.stays];
}

const ORDER: readonly Weight[] = ['harm', 'rules', 'content', 'words'];

/** What weighs most comes first. */
export function byWeight(changes: readonly Change[]): Change[] {
  return [...changes].sort(
    (a, b) => ORDER.indexOf(a.weight) - ORDER.indexOf(b.weight),
  );
}

/** The line of the course's own changelog. */
export function changelogLine(changes: readonly Change[]): string {
  const told = counted(byWeight(changes).map(({ plain }) => plain));
  return `- ${told.length === 0 ? nothingChanged : told.join(' ')}`;
}
