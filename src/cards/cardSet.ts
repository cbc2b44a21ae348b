import type { CallCase } from '../domain/simulation/callCase.ts';
import { explore } from '../domain/simulation/explore.ts';
import type { Policy } from '../schema/policy.ts';
import { agentCard } from './agentCard.ts';
import { callerCard } from './callerCard.ts';
import type { CardSet } from './card.ts';
import { observerCard } from './observerCard.ts';

/** The cards of a call as it is played. The search for a sound course takes up to a second. */
export function cardSetOf(call: CallCase, policy: Policy): CardSet {
  return {
    call: `${call.id} ${call.variant}`,
    cards: [
      callerCard(call),
      agentCard(call, policy),
      ...observerCard(call, policy, explore(call, policy)),
    ],
  };
}
