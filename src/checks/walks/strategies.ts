import type { CallCase } from '../../domain/simulation/callCase.ts';
import { isAttack } from '../../domain/simulation/callCase.ts';
import type { MoveCode } from '../../domain/simulation/moveCodes.ts';
import type { Policy } from '../../schema/policy.ts';
import { acceptedChecks, refuse, serve } from './blind.ts';
import { procedure } from './procedure.ts';
import { sourcesOf } from './sources.ts';

/** A way to work the desk; `before` is the call that came before, null for the first. */
export interface Strategy {
  name: string;
  /** At most this share of desks may be passed by it; for the procedure, at least. */
  limit: number;
  kind: 'one' | 'two' | 'word' | 'sound';
  /** The moves that it makes to hear what it follows; none where it follows nobody. */
  asks?: readonly MoveCode[];
  /** Its answer hangs on the call before. */
  looksBack?: boolean;
  moves: (call: CallCase, before: CallCase | null) => MoveCode[];
}

const ONE = 0.01;
const TWO = 0.1;
const WORD = 0.3;
/** The sound procedure passes at least this share of desks. */
const SOUND = 0.95;

/** Every strategy that is played under a policy: one source, two joined, checks at their word, and the procedure. */
export function strategiesOf(
  calls: readonly CallCase[],
  policy: Policy,
): Strategy[] {
  const sources = sourcesOf(calls, policy);
  const decide =
    (says: (call: CallCase) => boolean, asks: readonly MoveCode[]) =>
    (call: CallCase): MoveCode[] => [
      'D',
      ...asks,
      ...(says(call) ? serve(call, policy) : refuse()),
    ];
  const one = sources.map(({ name, says, asks }): Strategy => {
    return { name, limit: ONE, kind: 'one', asks, moves: decide(says, asks) };
  });
  const two = sources.flatMap((a, at) =>
    sources.slice(at + 1).flatMap((b): Strategy[] => {
      const asks = [...a.asks, ...b.asks];
      const joined = { limit: TWO, kind: 'two' as const, asks };
      return [
        {
          ...joined,
          name: `${a.name} and ${b.name}`,
          moves: decide((call) => a.says(call) && b.says(call), asks),
        },
        {
          ...joined,
          name: `${a.name} or ${b.name}`,
          moves: decide((call) => a.says(call) || b.says(call), asks),
        },
      ];
    }),
  );
  return [...blanket(policy), ...one, ...two, ...taken(policy), sound(policy)];
}

/** The same answer to everybody. */
function blanket(policy: Policy): Strategy[] {
  const all = (name: string, moves: Strategy['moves']): Strategy => ({
    name,
    limit: ONE,
    kind: 'one',
    moves,
  });
  return [
    all('hang up on all', () => ['D', 'X', 'L']),
    all('report everybody', () => refuse()),
    all('every check, then reset', (call) => serve(call, policy)),
    all('serve all', (call) => [
      'D',
      'MA',
      call.record.privileged ? 'SL' : 'R',
      'E',
      'C',
      'L',
    ]),
    all('offer a key to all', () => [
      'D',
      ...acceptedChecks(policy),
      'OF',
      'E',
      'L',
    ]),
    {
      ...all('as the call before', (call, before) =>
        before && isAttack(before) ? refuse() : serve(call, policy),
      ),
      looksBack: true,
    },
  ];
}

/** Checks taken at their word, without a look at what they hang on. */
function taken(policy: Policy): Strategy[] {
  return [
    {
      name: 'callback and approval at their word',
      limit: WORD,
      kind: 'word',
      moves: (call) => procedure(call, policy, { minds: false, only: ['CF'] }),
    },
    {
      name: 'every check at its word',
      limit: WORD,
      kind: 'word',
      moves: (call) => procedure(call, policy, { minds: false }),
    },
  ];
}

function sound(policy: Policy): Strategy {
  return {
    name: 'the procedure',
    limit: SOUND,
    kind: 'sound',
    moves: (call) => procedure(call, policy),
  };
}
