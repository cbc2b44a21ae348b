import { revealOf } from '../domain/simulation/callCase.ts';
import type { CallCase } from '../domain/simulation/callCase.ts';
import type { MoveCode } from '../domain/simulation/moveCodes.ts';
import type { Tactic } from '../schema/caseParts.ts';
import { filled } from './card.ts';
import type { Card, CardLine } from './card.ts';
import { callerCardWords } from '../words/cards.ts';
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
      { heading: callerCardWords.persona, lines: personaOf(call) },
      {
        heading: callerCardWords.tactics,
        lines: tacticLines(tactics),
      },
      ...opening.map((lines, index) => ({
        heading:
          index === 0 ? callerCardWords.begins : callerCardWords.orBegins,
        lines: lines.map((line) => said(line.text, line.tactics)),
      })),
      {
        heading: callerCardWords.answers,
        hint: callerCardWords.answersHint,
        lines: answersOf(call),
      },
      {
        heading: callerCardWords.hesitates,
        hint: callerCardWords.hesitatesHint(caller.name),
        lines: pressure.map((line) => said(line.text, line.tactics)),
      },
    ]),
  };
}

function personaOf({ caller, truth, channel, debrief }: CallCase): CardLine[] {
  const plays =
    channel === 'alert'
      ? callerCardWords.readsAlert
      : truth === 'genuine'
        ? callerCardWords.isGenuine
        : callerCardWords.isNot(caller.name);
  return [
    { text: `${caller.name}, ${caller.role}. ${plays}` },
    { label: channelNames[channel], text: caller.from },
    { label: callerCardWords.story, text: debrief.truth },
  ];
}

function tacticLines(tactics: readonly Tactic[]): CardLine[] {
  if (tactics.length === 0) return [];
  const words = tactics.map((tactic) => tacticNames[tactic]).join(', ');
  return [{ text: callerCardWords.uses(words) }];
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
