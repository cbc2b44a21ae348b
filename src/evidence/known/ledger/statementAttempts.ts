import { inOrder, type StatementPart } from './statements.ts';

/**
 * Statements about one course that name no registration, by attempt: a judgement or a
 * completion on a later day than one before is another attempt's, with all that was
 * stated since the day of that.
 * @param standing those that nobody took back.
 */
export function statementAttempts(
  standing: Iterable<readonly [id: string, one: StatementPart]>,
): (readonly [id: string, one: StatementPart])[][] {
  const attempts: (readonly [string, StatementPart])[][] = [];
  let own: (readonly [string, StatementPart])[] = [];
  let days = new Map<Final, string>();
  for (const one of inOrder(standing)) {
    const day = dayOf(one[1]);
    const finals = finalsIn(one[1]);
    if (finals.some((final) => (days.get(final) ?? day) < day)) {
      const last = [...days.values()].sort().at(-1) ?? '';
      attempts.push(own.filter(([, part]) => dayOf(part) <= last));
      own = own.filter(([, part]) => dayOf(part) > last);
      days = new Map();
    }
    own.push(one);
    for (const final of finals) days.set(final, day);
  }
  return [...attempts, own].filter((attempt) => attempt.length > 0);
}

type Final = 'judged' | 'completed';

function finalsIn({ part }: StatementPart): Final[] {
  return [
    ...(part.success === null ? [] : (['judged'] as const)),
    ...(part.completion === 'completed' ? (['completed'] as const) : []),
  ];
}

const dayOf = ({ part }: StatementPart): string =>
  part.statement?.at.slice(0, 10) ?? '';
