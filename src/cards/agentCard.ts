import type { CallCase } from '../domain/simulation/callCase.ts';
import { minutesFor, moves } from '../domain/simulation/moves.ts';
import type { MoveCode } from '../domain/simulation/moveCodes.ts';
import type { MoveGroup } from '../domain/simulation/moves.ts';
import { movesUnder } from '../domain/simulation/movesUnder.ts';
import type { Policy } from '../schema/policy.ts';
import type { Card, CardLine, CardPart } from './card.ts';
import { checksUnder } from '../domain/simulation/checksUnder.ts';
import { agentCardWords, loggedFields } from '../words/cards.ts';
import { policyLines } from '../words/policyLines.ts';
import { channelNames } from '../words/console.ts';
import { groupNames, moveNames } from '../words/moves.ts';

/** All that an agent knows of a call when it comes in. */
export type Incoming = Pick<
  CallCase,
  'id' | 'variant' | 'channel' | 'caller' | 'opening'
>;

/**
 * What the agent holds. It is made of what comes in and of the policy alone,
 * and lists every move of the desk, so that nothing on it tells who is calling.
 */
export function agentCard(
  { id, variant, channel, caller, opening }: Incoming,
  policy: Policy,
): Card {
  return {
    holder: 'agent',
    call: `${id} ${variant}`,
    parts: [
      {
        heading: channelNames[channel],
        hint: agentCardWords.comesIn,
        lines: [
          { label: agentCardWords.from, text: caller.from },
          {
            label: agentCardWords.givesName,
            text: `${caller.name}, ${caller.role}`,
          },
          ...(opening[0] ?? []).map(({ text }) => ({ text })),
        ],
      },
      {
        heading: agentCardWords.rules,
        lines: policyLines(policy, checksUnder(policy)),
      },
      ...movesPart(policy, channel),
    ],
  };
}

function movesPart(policy: Policy, channel: CallCase['channel']): CardPart[] {
  const { log } = policy;
  const codes = movesUnder(policy);
  const groups = [...new Set(codes.map((code) => moves[code].group))];
  return [
    {
      heading: agentCardWords.moves,
      hint: agentCardWords.movesHint,
      lines: groups.map((group) => groupLine(group, codes, channel)),
    },
    {
      heading: agentCardWords.log,
      hint: agentCardWords.logHint,
      lines: log.fields.map((field) => ({
        label: loggedFields[field],
        text: '…………………………………………………………………………',
      })),
    },
  ];
}

function groupLine(
  group: MoveGroup,
  codes: readonly MoveCode[],
  channel: CallCase['channel'],
): CardLine {
  const own = codes.filter((code) => moves[code].group === group);
  const text = own
    .map(
      (code) =>
        `${code} ${moveNames[code]} (${timeOf(minutesFor(code, channel))})`,
    )
    .join(' · ');
  return { label: groupNames[group], text };
}

function timeOf(minutes: number): string {
  return minutes >= 1 || minutes === 0
    ? agentCardWords.minutes(minutes)
    : agentCardWords.seconds(Math.round(minutes * 60));
}
