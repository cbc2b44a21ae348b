import type { Way } from '../../schema/way.ts';

/** The question for a way through the course. */
export const wayChoiceWords = {
  question: 'Which way do you take?',
  note: 'You can change this until you start the knowledge check. Whatever you choose, everything stays open to read.',
};

/** Who takes a way, and what it holds. */
export const wayWords: Record<Way, { who: string; what: string }> = {
  agent: {
    who: 'I answer calls at the desk',
    what: 'What an agent needs. The parts for those who run the desk are folded, and the check does not ask about them.',
  },
  lead: {
    who: 'I run the desk',
    what: 'All of the course: also the first steps for a desk, evidence, and standards. The check asks about these too.',
  },
};

/** How long a way is. */
export function waySize(minutes: number, steps: number): string {
  return `about ${minutes} min, ${steps} steps`;
}
