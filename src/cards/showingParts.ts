import type { CallCase } from '../domain/simulation/callCase.ts';
import { movesUnder } from '../domain/simulation/movesUnder.ts';
import type { MoveCode } from '../domain/simulation/moveCodes.ts';
import type { Policy } from '../schema/policy.ts';
import { answered } from './callerCard.ts';
import type { CardLine, CardPart } from './card.ts';
import { resultWords, showingWords } from '../words/cards.ts';
import { moveNames } from '../words/moves.ts';

/** What the observer reads out: record, tickets, sign-ins, and what each move comes to. */
export function showingParts(call: CallCase, policy: Policy): CardPart[] {
  return [
    {
      heading: showingWords.record,
      hint: showingWords.recordHint,
      lines: recordLines(call),
    },
    { heading: showingWords.history, lines: events(call.history) },
    { heading: showingWords.signins, lines: events(call.signins) },
    {
      heading: showingWords.answers,
      hint: showingWords.answersHint,
      lines: revealLines(call, policy, (code) => !answered.includes(code)),
    },
    {
      heading: showingWords.callerAnswers,
      lines: [{ text: answeredText(call, policy) }],
    },
  ];
}

function recordLines({ record }: CallCase): CardLine[] {
  const { codes, manager, deputy } = record;
  const numbers = record.numbers.map((it) => {
    const changed =
      it.changedDaysAgo === undefined
        ? ''
        : `, ${showingWords.changed(it.changedDaysAgo, it.changedBy ?? null)}`;
    return { label: it.label, text: `${it.number}${changed}` };
  });
  const used = codes.created
    ? showingWords.codesUsed(codes.used)
    : showingWords.noCodes;
  const people = deputy ? [manager, deputy] : [manager];
  const account = `${record.account}, ${record.site}${record.privileged ? `, ${showingWords.privileged}` : ''}`;
  return [
    { label: record.role, text: account },
    ...numbers,
    {
      label: showingWords.methods,
      text: record.methods.join(', ') || showingWords.none,
    },
    { label: showingWords.codes, text: used },
    {
      label: deputy ? showingWords.withDeputy : showingWords.manager,
      text: people.map((it) => `${it.name} ${it.reach}`).join(', '),
    },
    ...(record.leave
      ? [{ label: showingWords.leave, text: record.leave }]
      : []),
    ...record.flags.map((text) => ({ label: showingWords.note, text })),
  ];
}

function events(list: CallCase['history']): CardLine[] {
  return list.map(({ when, text, clue }) => ({
    label: when,
    text,
    ...(clue && { note: showingWords.clue }),
  }));
}

/** What the moves of a desk under this policy come to: one that it has not needs no line. */
function revealLines(
  call: CallCase,
  policy: Policy,
  wanted: (code: MoveCode) => boolean,
): CardLine[] {
  return movesUnder(policy)
    .filter(wanted)
    .flatMap((code) => {
      const reveal = call.moves[code];
      if (!reveal || ['D', 'H', 'S'].includes(code)) return [];
      const notes = [
        ...(reveal.result ? [resultWords[reveal.result]] : []),
        ...(reveal.shows ? [showingWords.settles] : []),
      ];
      return {
        label: `${code}: ${moveNames[code]}`,
        text: reveal.text,
        ...(notes.length > 0 && { note: notes.join(', ') }),
      };
    });
}

/** The caller's card has the words of these moves; the observer needs what they come to. */
function answeredText(call: CallCase, policy: Policy): string {
  return revealLines(call, policy, (code) => answered.includes(code))
    .map(({ label, note }) => `${label ?? ''}${note ? ` (${note})` : ''}`)
    .join(' · ');
}
