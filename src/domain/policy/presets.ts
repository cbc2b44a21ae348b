import type { Policy } from '../../schema/policy.ts';

/** What a policy says of the organisation and of its course: no preset decides it. */
type OwnWords = Pick<Policy, 'organisation' | 'contacts' | 'training'>;

/** The sections that a preset leaves as they are. */
export const OWN_SECTIONS = [
  'organisation',
  'contacts',
  'training',
] as const satisfies readonly (keyof OwnWords)[];

/** The rules of a preset for this organisation: who it is, whom to reach and when the course is due stay its own. */
export function presetFor(
  { organisation, contacts, training }: OwnWords,
  preset: Policy,
): Policy {
  return { ...preset, organisation, contacts, training };
}

/** Whether two policies ask the same, whoever's they are. */
export function asksTheSame(a: Policy, b: Policy): boolean {
  return JSON.stringify(a) === JSON.stringify(presetFor(a, b));
}
