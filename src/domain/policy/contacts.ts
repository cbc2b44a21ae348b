import type { Policy } from '../../schema/policy.ts';

/** Whom a policy names for questions and alarms. */
export const contactNames = [
  'security',
  'servicedesk_lead',
] as const satisfies readonly (keyof Policy['contacts'])[];

/** What the policies that come with the course say until an organisation writes its own. */
const UNWRITTEN = [
  'Ask your lead for the number and write it here',
  'Write the number here',
];

/** How somebody is reached, as a screen says it; where the policy does not say, whom to ask for it. */
export function reachWords({ reach }: Policy['contacts']['security']): string {
  return UNWRITTEN.includes(reach.trim())
    ? 'ask whoever gave you this course'
    : reach;
}
