import type { CallCase } from '../domain/simulation/callCase.ts';

/** Ways to say no that are true in any call, whatever was checked. */
const always = [
  'I’m not able to do that yet. I can help as soon as I am sure who I am helping, and I will tell you the ways to get there.',
  'I can hear that this comes at a bad time, and I can’t do it as things stand. I’ll tell you now what gets you there, and I’ll pick it up with you from there.',
] as const;

/** Two ways to say no in this very call. */
export function modelRefusals({
  refusals = [],
}: Pick<CallCase, 'refusals'>): [string, string] {
  const [first, second] = [...refusals, ...always];
  return [first, second];
}

/** What somebody asks of their own no; they alone mark it. */
export const noTicks: readonly string[] = [
  'It does not say which check failed, or what is on the record',
  'I would not mind hearing it myself',
  'It says what they can do next',
];
