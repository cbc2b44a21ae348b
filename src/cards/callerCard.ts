import { revealOf } from '../domain/simulation/callCase.ts';
import type { CallCase } from '../domain/simulation/callCase.ts';
import type { MoveCode } from '../domain/simulation/moveCodes.ts';
import type { Tactic } from '../schema/caseParts.ts';
import { filled } from './card.ts';
import type { Card, CardLine } from './card.ts';
import { channelNames } from '../words/console.ts';
import { moveNames } from '../words/moves.ts';
import { tacticNames } from '../words/tactics.ts';

/** Moves that the caller answers; the observer reads out all others. */
export const answered: readonly MoveCode[] = [
  'A',
  'K',
  'B',
  'CG',
  'VC',
  'VL',
  'RM',
  'IP',
  'AM',
  'OF',
  'X',
  'P',
];

/** What the caller plays: who they are, what they say, how they answer and push. */
export function callerCard(call: CallCase): Card {
  const { caller, opening, pressure, tactics } = call;
  return {
    holder: 'caller',
    call: `${call.id} ${call.variant}`,
    parts: filled([
      { heading: 'You are', lines: personaOf(call) },
      {
        heading: 'What you do to the agent',
        lines: tacticLines(tactics),
      },
      ...opening.map((lines, index) => ({
        heading: index === 0 ? 'You begin' : 'Or you begin like this',
        lines: lines.map((line) => said(line.text, line.tactics)),
      })),
      {
        heading: 'When the agent asks or offers',
        hint: 'The words in quotation marks are yours. The rest says what the agent notices: act it.',
        lines: answersOf(call),
      },
      {
        heading: 'When the agent hesitates',
        hint: `Push once or twice, then wait for the answer. You are ${caller.name} to the end.`,
        lines: pressure.map((line) => said(line.text, line.tactics)),
      },
    ]),
  };
}

function personaOf({ caller, truth, channel, debrief }: CallCase): CardLine[] {
  const plays =
    channel === 'alert'
      ? 'You read out the alert, and then play whoever the agent reaches.'
      : truth === 'genuine'
        ? 'You are who you say you are.'
        : `You are not ${caller.name}. You say so to nobody.`;
  return [
    { text: `${caller.name}, ${caller.role}. ${plays}` },
    { label: channelNames[channel], text: caller.from },
    { label: 'The story', text: debrief.truth },
  ];
}

function tacticLines(tactics: readonly Tactic[]): CardLine[] {
  if (tactics.length === 0) return [];
  const words = tactics.map((tactic) => tacticNames[tactic]).join(', ');
  return [{ text: `You use ${words}: one at a time, as anybody might.` }];
}

function answersOf(call: CallCase): CardLine[] {
  return answered.flatMap((code) => {
    const text = (revealOf(call, code) ?? call.moves[code])?.text;
    return text ? [{ label: `${code}: ${moveNames[code]}`, text }] : [];
  });
}

function said(text: string, tactics: readonly Tactic[]): CardLine {
  if (tactics.length === 0) return { text };
  return { text, note: tactics.map((it) => tacticNames[it]).join(', ') };
}
