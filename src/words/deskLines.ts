import type { CallCase } from '../domain/simulation/callCase.ts';
import type { DeskLine } from '../domain/simulation/deskLines.ts';
import type { MoveCode } from '../domain/simulation/moveCodes.ts';

/** Whom a move of the desk's own reached, or tried to. */
const reached: Partial<Record<MoveCode, string>> = {
  CF: 'On the number we hold',
  W: 'The real user',
  VC: 'Our video call',
  MA: 'The approver, through the directory',
  AD: 'The deputy, through the directory',
  AS: 'Security on call',
  SEC: 'Security on call',
  TL: 'Your lead',
  SP: 'A second colleague',
};

/** Who speaks in a line, as far as the desk knows: a name is only what was claimed. '' where nobody does. */
export function speakerOf(
  { kind, code }: Pick<DeskLine, 'kind' | 'code'>,
  { channel, caller }: CallCase,
): string {
  if (kind === 'desk') return 'You';
  if (kind === 'other') return (code && reached[code]) ?? 'A colleague';
  if (kind !== 'caller') return '';
  switch (channel) {
    case 'phone':
      return 'Caller';
    case 'alert':
      return 'Monitor';
    default:
      return caller.name.split(' ')[0] ?? caller.name;
  }
}

/** How a contact stands, by its channel and what is happening. */
export function stateWords(
  state: 'speaking' | 'listening' | 'hold' | 'silence',
  channel: CallCase['channel'],
): string {
  const on: Record<typeof channel, Record<typeof state, string>> = {
    phone: voice('Your turn'),
    video: voice('Your turn'),
    walkin: voice('Your turn', 'Waiting'),
    desk: voice('Your turn'),
    chat: screen('Typing', 'Online'),
    email: screen('Writing', 'Open'),
    alert: screen('Reporting', 'Alert open'),
  };
  return on[channel][state];
}

function voice(listening: string, hold = 'On hold') {
  return { speaking: 'Speaking', listening, hold, silence: 'Silence' };
}

function screen(speaking: string, open: string) {
  return { speaking, listening: open, hold: open, silence: open };
}
