import type * as english from '../../../../workshop/evidence/known/standings.ts';
import { counted } from '../../../phrasing.ts';

type Reason = english.StandingReason;
type Of<Code extends Reason['code']> = Extract<Reason, { code: Code }>;

const apartWords: Record<english.Apart, string> = {
  'joined later': 'nach dem Tag des Berichts eingetreten',
  left: 'ausgeschieden',
};

const unknownWords: Record<Of<'not_known'>['because'], string> = {
  no_status:
    'In den Aufzeichnungen, die nicht sagen, ob der Kurs abgeschlossen wurde.',
  nobody_matched:
    'Keine Aufzeichnung, aber niemand aus den Aufzeichnungen steht auf der Personenliste; vielleicht nennen die beiden die Personen verschieden.',
  contradicted:
    'Eine Aufzeichnung hat diese Kennung oder E-Mail-Adresse neben einer anderen oder neben einem Namen, den die Personenliste nicht zusammen mit ihr nennt: Sie sagt also nicht, wessen sie ist.',
};

const triedWords: Record<english.Begun, string> = {
  begun: 'Begonnen und nicht bestanden',
  not_begun: 'Nicht begonnen, wie die Aufzeichnungen sagen',
  not_said: 'Nicht abgeschlossen, wie die Aufzeichnungen sagen',
  no_record: 'Keine Aufzeichnung',
};

export const standingReason: typeof english.standingReason = (reason) => {
  switch (reason.code) {
    case 'done':
      return `${doneOn(reason.on)}${againInWords(reason)}.`;
    case 'not_known':
      return unknownWords[reason.because];
    case 'failed':
      return reason.due === null
        ? 'Der letzte Versuch ist als nicht bestanden aufgezeichnet.'
        : `Der letzte Versuch ist als nicht bestanden aufgezeichnet; fällig ${reason.late ? 'seit dem' : 'bis zum'} ${reason.due}.`;
    case 'no_due_day':
      return reason.onRoster === null
        ? `${triedWords[reason.begun]}; es ist kein Tag bekannt, bis zu dem der Kurs fällig ist.`
        : `${triedWords[reason.begun]}; ${withoutStart(reason)}, also ist kein Tag bekannt, bis zu dem der Kurs fällig ist.`;
    case 'due':
      return `${triedWords[reason.begun]}; ${dueInWords(reason)}.`;
  }
};

function withoutStart({ onRoster, apart }: Of<'no_due_day'>): string {
  if (apart !== null) return apartWords[apart];
  return onRoster
    ? 'die Personenliste nennt kein Eintrittsdatum'
    : 'nicht auf einer Personenliste';
}

function dueInWords({ due, late, days, from, day }: Of<'due'>): string {
  if (due === null)
    return late ? 'der Fälligkeitstag ist vorbei' : 'noch nicht fällig';
  const when = late ? `war fällig am ${due}` : `fällig bis zum ${due}`;
  const since =
    from === 'joining' ? 'nach dem Eintritt' : 'nach der Einführung des Kurses';
  return `${when}, ${counted(days, 'Tag', 'Tage')} ${since} am ${day}`;
}

function doneOn(day: string | null): string {
  return day === null
    ? 'Abgeschlossen an einem Tag, den keine Quelle nennt'
    : `Abgeschlossen am ${day}`;
}

function againInWords({ on, again, late }: Of<'done'>): string {
  if (again === null)
    return on === null ? '; für eine Wiederholung ist kein Tag gesetzt' : '';
  if (again.by === 'release')
    return `; Version ${again.release} ${late ? 'verlangte' : 'verlangt'} eine Wiederholung bis zum ${again.day}`;
  return `; ${late ? 'war' : 'ist'} zu wiederholen bis zum ${again.day}, ${counted(again.months, 'Monat', 'Monate')} später`;
}
