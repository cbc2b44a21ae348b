import type * as english from '../../simulation/measures.ts';
import { certainties } from '../console.ts';
import { inFigures } from '../phrasing.ts';
import { tacticAnswers, tacticNames } from '../tactics.ts';

export const measuresName: typeof english.measuresName =
  'Messwerte des Übungsplatzes';
export const practiseNext: typeof english.practiseNext =
  'Das sollten Sie als Nächstes üben';
export const allMeasures: typeof english.allMeasures = 'Alle Messwerte';

export const unsafeAccess: typeof english.unsafeAccess =
  'Unsicher Zugang gewährt';
export const turnedAway: typeof english.turnedAway =
  'Echte Anliegen, unerledigt';
export const verifiedFirst: typeof english.verifiedFirst =
  'Vor einem Reset geprüft';
export const attacksReported: typeof english.attacksReported =
  'Angriffe gemeldet';
export const impostorsGotIn: typeof english.impostorsGotIn =
  'Betrugsversuche, die etwas erreichten';
export const trueEntries: typeof english.trueEntries =
  'Wahre Protokolleinträge';

export const shareWords: typeof english.shareWords = ({ count, of: all }) =>
  all === 0 ? 'noch keine' : `${inFigures(count)} von ${inFigures(all)}`;

export const rightWhen: typeof english.rightWhen = (certainty) =>
  `Richtig bei „${certainties[certainty]}“`;

export const workedOnYou: typeof english.workedOnYou = (tactic) =>
  `${tacticNames[tactic]}: Anrufe, in denen das bei Ihnen gewirkt hat`;

export const minutesName: typeof english.minutesName =
  'Simulierte Minuten pro Anruf, echt und feindlich';

export const minutesWords: typeof english.minutesWords = (genuine, hostile) =>
  `${minutesShown(genuine)} und ${minutesShown(hostile)}`;

export const minutesShown: typeof english.minutesShown = (minutes) =>
  minutes === null ? '–' : inFigures(minutes);

export const practiceWords: typeof english.practiceWords = (practice) => {
  switch (practice.kind) {
    case 'tactic':
      return `Die Masche „${tacticNames[practice.tactic]}“ hat bei Ihnen gewirkt. ${tacticAnswers[practice.tactic]}`;
    case 'verify':
      return 'Bevor Sie etwas ändern, führen Sie eine Prüfung zu Ende, die die Richtlinie anerkennt.';
    case 'serve':
      return 'Ein echtes Anliegen blieb liegen. Gehen Sie jede Prüfung durch, die noch nachweisen könnte, wer es ist, bevor Sie Nein sagen.';
    case 'report':
      return 'Melden Sie der IT-Sicherheit jeden Angriff, auch einen gescheiterten.';
    case 'log':
      return 'Schließen Sie jeden Anruf mit einem Protokolleintrag ab, der sagt, was geschehen ist.';
    case 'certainty':
      return 'Sie waren sich mehr als einmal sicher und lagen nicht richtig. Fragen Sie sich, womit es nachgewiesen ist.';
  }
};
