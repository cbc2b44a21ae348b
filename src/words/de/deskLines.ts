import type { MoveCode } from '../../domain/simulation/moveCodes.ts';
import type * as english from '../deskLines.ts';

const reached: Partial<Record<MoveCode, string>> = {
  CF: 'Unter der hinterlegten Nummer',
  W: 'Die echte Person',
  VC: 'Unser Videoanruf',
  MA: 'Freigebende Person, über das Verzeichnis',
  AD: 'Stellvertretung, über das Verzeichnis',
  AS: 'Bereitschaft der IT-Sicherheit',
  SEC: 'Bereitschaft der IT-Sicherheit',
  TL: 'Ihre Teamleitung',
  SP: 'Zweite Person aus dem Team',
};

export const speakerOf: typeof english.speakerOf = (
  { kind, code },
  { channel, caller },
) => {
  if (kind === 'desk') return 'Sie';
  if (kind === 'other') return (code && reached[code]) ?? 'Jemand aus dem Team';
  if (kind !== 'caller') return '';
  switch (channel) {
    case 'phone':
      return 'Anruf';
    case 'alert':
      return 'Überwachung';
    default:
      return caller.name.split(' ')[0] ?? caller.name;
  }
};

export const stateWords: typeof english.stateWords = (state, channel) => {
  const on: Record<typeof channel, Record<typeof state, string>> = {
    phone: voice('Sie sind dran'),
    video: voice('Sie sind dran'),
    walkin: voice('Sie sind dran', 'Wartet'),
    desk: voice('Sie sind dran'),
    chat: screen('Schreibt', 'Online'),
    email: screen('Schreibt', 'Offen'),
    alert: screen('Meldet', 'Alarm offen'),
  };
  return on[channel][state];
};

function voice(listening: string, hold = 'Gehalten') {
  return { speaking: 'Spricht', listening, hold, silence: 'Stille' };
}

function screen(speaking: string, open: string) {
  return { speaking, listening: open, hold: open, silence: open };
}
