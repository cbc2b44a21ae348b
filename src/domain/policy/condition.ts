import { valueAt } from './values.ts';

/** What one part of a condition asks of the value at a path. */
export type Test =
  | { kind: 'yes' }
  | { kind: 'over'; than: number }
  | { kind: 'has'; word: string }
  | { kind: 'is'; word: string };

/** One part of a condition. */
export interface Asked {
  path: string;
  /** Turns the answer round. */
  not: boolean;
  test: Test;
}

const PART =
  /^(not )?([A-Za-z_]+(?:\.[A-Za-z_]+)+)(?: over (\d+)| (has|is) ([a-z_]+))?$/;

/**
 * Reads the condition of a marked passage: `checks.in_person.accepted`,
 * `not reset.deputy`, `reset.checks over 1`, `privileged.oneOf has in_person`,
 * `reset.approver is security`;
 * of a list, `over` asks how many it has;
 * several are joined with ` and `. Null where it has none of these forms.
 */
export function readCondition(text: string): Asked[] | null {
  const parts = text.split(' and ').map((part) => {
    const [, not, path, over, verb, word] = PART.exec(part.trim()) ?? [];
    if (path === undefined) return null;
    return { path, not: not !== undefined, test: testOf(over, verb, word) };
  });
  return parts.every((part) => part !== null) ? parts : null;
}

function testOf(
  over: string | undefined,
  verb: string | undefined,
  word: string | undefined,
): Test {
  if (over !== undefined) return { kind: 'over', than: Number(over) };
  if (word !== undefined) return { kind: verb === 'is' ? 'is' : 'has', word };
  return { kind: 'yes' };
}

/** Whether the value at the path is of the kind that the test asks about. */
export function canBeAsked({ path, test }: Asked, policy: unknown): boolean {
  const value = valueAt(policy, path);
  if (test.kind === 'over')
    return typeof value === 'number' || Array.isArray(value);
  if (test.kind === 'has') return Array.isArray(value);
  if (test.kind === 'is') return typeof value === 'string';
  return typeof value === 'boolean';
}

/** Whether a condition holds under a policy. What cannot be read or asked does not hold. */
export function holds(condition: string, policy: unknown): boolean {
  const parts = readCondition(condition);
  return parts !== null && parts.every((part) => answer(part, policy));
}

function answer(asked: Asked, policy: unknown): boolean {
  if (!canBeAsked(asked, policy)) return false;
  const value = valueAt(policy, asked.path);
  return is(value, asked.test) !== asked.not;
}

function is(value: unknown, test: Test): boolean {
  if (test.kind === 'over')
    return (Array.isArray(value) ? value.length : Number(value)) > test.than;
  if (test.kind === 'is') return value === test.word;
  if (test.kind === 'has') {
    return Array.isArray(value) && value.includes(test.word);
  }
  return value === true;
}
