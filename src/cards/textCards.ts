import { cardSheet } from '../words/cards.ts';
import type { Card, CardLine, CardPart, CardSet } from './card.ts';

const RULE = '-'.repeat(72);

/** The cards as plain text, each under a line of its own. */
export function textCards({ cards }: CardSet): string {
  return cards.map(textCard).join('\n');
}

function textCard({ holder, call, side, parts }: Card): string {
  const title = [
    cardSheet.holders[holder].toUpperCase(),
    call,
    ...(side ? [side] : []),
  ];
  return [RULE, title.join(' · '), RULE, ...parts.map(textPart), ''].join('\n');
}

function textPart({ heading, hint, lines }: CardPart): string {
  return [
    '',
    heading,
    ...(hint ? [`(${hint})`] : []),
    ...lines.map(textLine),
  ].join('\n');
}

function textLine({ label, text, note }: CardLine): string {
  const words = [
    label ? `${label}:` : [],
    text,
    note ? `[${note}]` : [],
  ].flat();
  return `- ${words.join(' ')}`;
}
