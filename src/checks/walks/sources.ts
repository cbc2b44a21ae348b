import { revealOf } from '../../domain/simulation/callCase.ts';
import type { CallCase } from '../../domain/simulation/callCase.ts';
import type { MoveCode } from '../../domain/simulation/moveCodes.ts';
import type { Policy } from '../../schema/policy.ts';
import { acceptedChecks } from './blind.ts';
import { genuineByWords } from './firstWords.ts';

/** One thing that a lazy learner looks at, and whether it says "serve" in a call. */
export interface Source {
  name: string;
  says: (call: CallCase) => boolean;
  /** The moves that the learner makes to hear it. */
  asks: readonly MoveCode[];
}

const names: Partial<Record<MoveCode, string>> = {
  B: 'backup method',
  CF: 'callback',
  VC: 'video',
  IP: 'in person',
  IV: 'identity service',
  PN: 'push with a number',
  PC: 'posted code',
  SP: 'second person',
  OC: 'own check',
};

function saidYes(call: CallCase, codes: readonly MoveCode[]): boolean {
  return codes.some((code) => {
    const result = revealOf(call, code)?.result;
    return result === 'confirms' || result === 'misleads';
  });
}

function saidNo(call: CallCase, codes: readonly MoveCode[]): boolean {
  return codes.some((code) => revealOf(call, code)?.result === 'fails');
}

/** Both readings of one who is asked: a yes is needed, or only a no stops. */
function readings(name: string, codes: readonly MoveCode[]): Source[] {
  return [
    {
      name: `${name} decides`,
      says: (call) => saidYes(call, codes),
      asks: codes,
    },
    {
      name: `only a no from ${name} stops`,
      says: (call) => !saidNo(call, codes),
      asks: codes,
    },
  ];
}

/** Serves the groups in which most calls of this bank are genuine: the most that such a source can know. */
function byGroup(
  name: string,
  calls: readonly CallCase[],
  groupOf: (call: CallCase) => string,
): Source {
  return {
    name,
    asks: [],
    says: (call) => {
      const group = calls.filter((it) => groupOf(it) === groupOf(call));
      const genuine = group.filter((it) => it.truth === 'genuine').length;
      return genuine * 2 > group.length;
    },
  };
}

/** Every single source under a policy, as a learner without judgement would follow it. */
export function sourcesOf(
  calls: readonly CallCase[],
  policy: Policy,
): Source[] {
  const words = genuineByWords(calls);
  return [
    ...readings('approver', ['MA', 'AD']),
    ...acceptedChecks(policy).flatMap((code) =>
      readings(names[code] ?? code, [code]),
    ),
    {
      name: 'sign-in log decides',
      says: (call) => !call.signins.some(({ odd }) => odd),
      asks: ['S'],
    },
    {
      name: 'ticket history decides',
      says: (call) => !call.history.some(({ odd }) => odd),
      asks: ['H'],
    },
    byGroup('channel decides', calls, ({ channel }) => channel),
    byGroup('rank decides', calls, ({ record }) => String(record.privileged)),
    byGroup('request decides', calls, ({ request }) => request),
    {
      name: 'first words decide',
      says: (call) => words.get(call) ?? true,
      asks: [],
    },
  ];
}
