import type { DeskRule } from '../../schema/course.ts';
import type * as english from '../console.ts';
import { counted, inFigures } from './phrasing.ts';

export const channelNames: typeof english.channelNames = {
  phone: 'Anruf',
  walkin: 'Am Serviceschalter',
  email: 'E-Mail',
  chat: 'Chat',
  alert: 'Alarm',
  video: 'Videoanruf',
  desk: 'Kollegin oder Kollege an Ihrem Platz',
};

export const hindrances: typeof english.hindrances = {
  closed: 'Der Anruf ist abgeschlossen.',
  open_record_first:
    'Öffnen Sie zuerst den Verzeichniseintrag: Dort steht die Nummer.',
  reset_first: 'Noch gibt es nichts neu zu registrieren.',
  nothing_to_clean: 'Noch gibt es nichts aufzuräumen.',
  nothing_to_renew: 'Stellen Sie zuerst fest, mit wem Sie es zu tun haben.',
  no_room: 'Dieser Anruf hat zu lange gedauert. Schließen Sie ihn jetzt ab.',
};

export const notLoaded: string =
  'Das Ende des Anrufs konnte nicht geladen werden. Prüfen Sie die Verbindung, und versuchen Sie es dann erneut.';

export const hindranceNotes: typeof english.hindranceNotes = {
  closed: 'abgeschlossen',
  open_record_first: 'erst der Eintrag',
  reset_first: 'nach einem Reset',
  nothing_to_clean: 'noch nichts',
  nothing_to_renew: '',
  no_room: 'Anruf abschließen',
};

export const certainties: typeof english.certainties = {
  1: 'Geraten',
  2: 'Ziemlich sicher',
  3: 'Sicher',
};

export const formElements: typeof english.formElements = {
  reason: 'Grund',
  risk: 'Risiko',
  approver: 'Freigebende Person',
  controls: 'Schutzmaßnahmen anstelle von MFA',
  end_date: 'Enddatum',
  register: 'Zeile im Register',
};

export const formGapWords: typeof english.formGapWords = {
  reason: 'Wählen Sie den Grund.',
  risk: 'Wählen Sie das Risiko.',
  approver: 'Wählen Sie die freigebende Person.',
  controls: 'Wählen Sie die Schutzmaßnahmen.',
  end_date: 'Wählen Sie das Enddatum.',
  register: 'Geben Sie an, ob die Zeile jetzt geschrieben wird.',
};

export const deskRuleWords: typeof english.deskRuleWords = (rule) => {
  const { good, hostile, window, noCriticalIn } = rule;
  const counting =
    window === 1
      ? 'Es zählt Ihr letzter Anruf.'
      : `Es zählen Ihre letzten ${window} Anrufe.`;
  const ended = `Mindestens ${good} davon ${good === 1 ? 'geht' : 'gehen'} gut aus, darunter ${counted(hostile, 'Angriff', 'Angriffe')}`;
  const among =
    noCriticalIn === 1 ? 'im letzten' : `in den letzten ${noCriticalIn}`;
  return `${counting} ${ended}; ${among} steckt kein kritischer Fehler, und ${turnedAway(rule)}.`;
};

function turnedAway({ wrongfulRefusals: most }: DeskRule): string {
  return most === 0
    ? 'jedes echte Anliegen wurde erledigt'
    : `höchstens ${counted(most, 'echtes Anliegen blieb', 'echte Anliegen blieben')} unerledigt`;
}

export const ago: typeof english.ago = (days) => {
  if (days === 0) return 'heute';
  if (days < 60) return `vor ${counted(days, 'Tag', 'Tagen')}`;
  const years = Math.floor(days / 365);
  if (years === 0) return `vor ${Math.floor(days / 30)} Monaten`;
  return `vor ${counted(years, 'Jahr', 'Jahren')}`;
};

export const costWords: typeof english.costWords = (minutes) => {
  if (minutes === 0) return 'sofort';
  return minutes < 1
    ? `${Math.round(minutes * 6) * 10} s`
    : `${inFigures(minutes)} min`;
};

export const clock: typeof english.clock = (minutes) => {
  const whole = Math.floor(minutes);
  const seconds = Math.round((minutes - whole) * 60);
  return seconds === 0 ? `${whole} min` : `${whole} min ${seconds} s`;
};
