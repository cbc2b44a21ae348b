import type { CallCase } from '../domain/simulation/callCase.ts';
import { movesUnder } from '../domain/simulation/movesUnder.ts';
import type { MoveCode } from '../domain/simulation/moveCodes.ts';
import type { Policy } from '../schema/policy.ts';
import { answered } from './callerCard.ts';
import type { CardLine, CardPart } from './card.ts';
import { moveNames } from '../words/moves.ts';
import { resultWords } from './resultWords.ts';

/** What the observer reads out: record, tickets, sign-ins, and what each move comes to. */
export function showingParts(call: CallCase, policy: Policy): CardPart[] {
  return [
    {
      heading: 'D: the directory record',
      hint: 'Read out, or show, only when the agent asks for it.',
      lines: recordLines(call),
    },
    { heading: 'H: the ticket history', lines: events(call.history) },
    { heading: 'S: the sign-in log', lines: events(call.signins) },
    {
      heading: 'Moves that you answer',
      hint: 'Read out what happens. What is on no card leads nowhere in this call: say so, and go on.',
      lines: revealLines(call, policy, (code) => !answered.includes(code)),
    },
    {
      heading: 'Moves that the caller answers, and what they come to',
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
        : `, changed ${it.changedDaysAgo} days ago by ${it.changedBy ?? 'somebody unknown'}`;
    return { label: it.label, text: `${it.number}${changed}` };
  });
  const used = codes.created ? `created, ${codes.used} used` : 'never created';
  const people = deputy ? [manager, deputy] : [manager];
  const account = `${record.account}, ${record.site}${record.privileged ? ', privileged' : ''}`;
  return [
    { label: record.role, text: account },
    ...numbers,
    { label: 'Methods', text: record.methods.join(', ') || 'none' },
    { label: 'Recovery codes', text: used },
    {
      label: deputy ? 'Manager, deputy' : 'Manager',
      text: people.map((it) => `${it.name} ${it.reach}`).join(', '),
    },
    ...(record.leave ? [{ label: 'Leave', text: record.leave }] : []),
    ...record.flags.map((text) => ({ label: 'Note', text })),
  ];
}

function events(list: CallCase['history']): CardLine[] {
  return list.map(({ when, text, clue }) => ({
    label: when,
    text,
    ...(clue && { note: 'a clue' }),
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
        ...(reveal.shows ? ['this settles it'] : []),
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
