import type { Policy } from '../../schema/policy.ts';

/** Whom a policy names for questions and alarms, in the order in which a page lists them. */
export const contactNames = [
  'security',
  'servicedesk_lead',
] as const satisfies readonly (keyof Policy['contacts'])[];

/** What the policies that come with the course say, in each of its languages, until an organisation writes its own. */
const UNWRITTEN = [
  'Ask your lead for the number and write it here',
  'Write the number here',
  'Fragen Sie Ihre Teamleitung nach der Nummer und tragen Sie sie hier ein',
  'Tragen Sie die Nummer hier ein',
];

/**
 * How somebody is reached, as a screen says it.
 * @param unwritten what it says where the policy does not.
 */
export function reachWords(
  { reach }: Policy['contacts']['security'],
  unwritten: string,
): string {
  return UNWRITTEN.includes(reach.trim()) ? unwritten : reach;
}
