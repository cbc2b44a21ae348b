import type { Way } from '../domain/course/ways.ts';

const ways: Record<Way, string> = {
  agent:
    "Taken on the agent's way: what is for those who run the desk was not asked.",
  lead: 'Taken on the way of those who run the desk, which is all of the course.',
};

/**
 * What a result covers, where it could have been otherwise: the way, and how
 * many questions were asked in place of how many; '' for nothing to say.
 */
export function scopeWords({
  way,
  asked,
  whole,
}: {
  way: Way | null;
  asked: number;
  whole: number;
}): string {
  const said = [
    ...(way ? [ways[way]] : []),
    ...(asked < whole
      ? [
          `The check asked ${asked} questions in place of ${whole}: the rest was shown to be known before the lesson.`,
        ]
      : []),
  ];
  return said.join(' ');
}
