import type { PlayableCase } from '../../schema/case.ts';
import type { DeskRule } from '../../schema/course.ts';
import type { Policy } from '../../schema/policy.ts';
import { variantIds, resolveVariant } from './callCase.ts';
import type { CallCase } from './callCase.ts';
import type { DeskState, OpenCall } from './desk.ts';
import { drawNextCall, queuedCase } from './drawCall.ts';

/** What the desk is played with: the cases in the course's order, and the rules it is judged by. */
export interface CaseBank {
  cases: readonly PlayableCase[];
  policy: Policy;
}

/** The call that is shown worked, not taken: the first case as written. */
export function workedExample(cases: readonly PlayableCase[]): CallCase | null {
  const [first] = cases;
  return first ? resolveVariant(first, 'A') : null;
}

/** The call that an id and a variant name; null where the bank has none of that id. */
export function callOf(
  cases: readonly PlayableCase[],
  named: { case: string; variant: string },
): CallCase | null {
  const file = cases.find((it) => it.id === named.case);
  return file ? resolveVariant(file, named.variant) : null;
}

/** The next call to take: the worked example counts as seen. Null where there are no cases. */
export function nextCall(
  desk: Pick<DeskState, 'calls' | 'count'>,
  cases: readonly PlayableCase[],
  rule: DeskRule,
  seed: number,
): Omit<OpenCall, 'moves'> | null {
  const queued = cases.map((file) =>
    queuedCase(
      file.id,
      variantIds(file).map((id) => resolveVariant(file, id)),
    ),
  );
  const [example] = cases;
  const seen = example ? [{ case: example.id, variant: 'A' }] : [];
  const drawn = drawNextCall(
    queued,
    [...seen, ...desk.calls],
    rule,
    seed + desk.count,
  );
  const file = cases.find((it) => it.id === drawn?.case);
  return drawn && file ? { ...drawn, revision: file.revision } : null;
}
