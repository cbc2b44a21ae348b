import type { CallCase } from '../domain/simulation/callCase.ts';
import type { Exploration } from '../domain/simulation/explore.ts';
import type { Policy } from '../schema/policy.ts';
import { cardSheet } from '../words/cards.ts';
import { filled } from './card.ts';
import type { Card, CardPart } from './card.ts';
import { judgingParts } from './judgingParts.ts';
import { showingParts } from './showingParts.ts';

/** What the observer holds: on one side what each move shows, on the other how to judge the call. */
export function observerCard(
  call: CallCase,
  policy: Policy,
  found: Exploration,
): Card[] {
  const name = `${call.id} ${call.variant}`;
  const side = (text: string, parts: CardPart[]): Card => ({
    holder: 'observer',
    call: name,
    side: text,
    parts: filled(parts),
  });
  return [
    side(cardSheet.moves, showingParts(call, policy)),
    side(cardSheet.judging, judgingParts(call, policy, found)),
  ];
}
