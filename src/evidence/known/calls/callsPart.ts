import { outcomeNames } from '../../../words/outcomes.ts';
import { tacticNames } from '../../../words/tactics.ts';
import { byText, grouped } from '../../vocabulary/sorting.ts';
import type { CallsPart, TacticLine } from '../../vocabulary/callsPart.ts';
import type { ShareOf } from '../../vocabulary/share.ts';
import type { KnownCall } from './knownCalls.ts';
import type { RecordedCall } from './readCall.ts';

/** Endings that gave access away. */
const UNSAFE: readonly RecordedCall['outcome'][] = [
  'unsafe_reset',
  'unsafe_enrolment',
  'unrecorded_exception',
  'sent_by_message',
  'number_changed',
];

const isUnsafe = ({ call }: KnownCall) => UNSAFE.includes(call.outcome);

/** What the recorded calls show; null when there are none. Endings are the recorded ones: nothing is judged again. */
export function callsPart(
  calls: readonly KnownCall[],
  share: ShareOf,
): CallsPart | null {
  if (calls.length === 0) return null;
  const genuine = calls.filter(({ about }) => about?.truth === 'genuine');
  const impostor = calls.filter(({ about }) => about?.truth === 'impostor');
  const of = (
    all: readonly KnownCall[],
    counts: (call: KnownCall) => boolean,
  ) =>
    share(
      all.filter(counts).length,
      all.length,
      new Set(all.map(({ person }) => person)).size,
    );
  return {
    calls: calls.length,
    genuine: genuine.length,
    impostor: impostor.length,
    unknown: calls.length - genuine.length - impostor.length,
    verifiedBeforeReset: of(
      calls.filter(({ moves }) => moves?.reset),
      ({ moves }) => moves?.verifiedFirst === true,
    ),
    unsafe: of(calls, isUnsafe),
    wrongfulRefusals: of(
      genuine,
      ({ call }) => call.outcome === 'wrongful_refusal',
    ),
    reported: of(
      impostor.filter(({ moves }) => moves !== null),
      ({ moves }) => moves?.reported === true,
    ),
    outcomes: [...grouped(calls, ({ call }) => call.outcome)]
      .map(([outcome, all]) => ({
        outcome,
        name: outcomeNames[outcome],
        count: all.length,
      }))
      .sort((a, b) => b.count - a.count || byText(a.outcome, b.outcome)),
    tactics: tacticLines(impostor, (all) => of(all, isUnsafe)),
  };
}

function tacticLines(
  impostor: readonly KnownCall[],
  unsafe: (calls: readonly KnownCall[]) => TacticLine['unsafe'],
): TacticLine[] {
  const used = new Set(impostor.flatMap(({ about }) => about?.tactics ?? []));
  return [...used].sort(byText).map((tactic) => {
    const all = impostor.filter(({ about }) => about?.tactics.includes(tactic));
    return {
      tactic,
      name: tacticNames[tactic],
      calls: all.length,
      unsafe: unsafe(all),
    };
  });
}
