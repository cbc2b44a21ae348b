import type * as english from '../../simulation/queueScreen.ts';
import { inFigures } from '../phrasing.ts';

export const firstWaits: typeof english.firstWaits = 'Zuerst';
export const nextWaits: typeof english.nextWaits = 'Als Nächstes';
export const callWaits: typeof english.callWaits = 'Der Fall wartet auf Sie.';
export const callGivenUp: typeof english.callGivenUp =
  'Sie haben aufgegeben, und nichts davon zählt. Es beginnt von vorn, darum bleibt die Restzeit gleich.';
export const readWorkedCall: typeof english.readWorkedCall =
  'Ein Musterbeispiel lesen';

export const closeFirst: typeof english.closeFirst =
  'Schließen Sie einen Anruf ab, bevor Sie den Kurs verlassen: Ein offener muss vielleicht von vorn beginnen.';

export const howCallsGo: typeof english.howCallsGo = 'Wie ein Anruf abläuft';
export const callsGo: typeof english.callsGo =
  'Die Anliegen kommen eines nach dem anderen. Manche Personen sind, wer sie zu sein angeben, und brauchen Sie, um wieder arbeiten zu können. Manche nicht. Sie sehen, was eine Helpdesk-Kraft sieht, entscheiden, was zu tun ist, und schließen jedes Anliegen mit einem Protokolleintrag ab. Nehmen Sie sich Zeit: Die Minuten sind simuliert. Die Linie unter einem Namen bekommt für jede Handlung einen Punkt; wer erreicht wurde, sagt die Nachbesprechung.';

export const callsSoFar: typeof english.callsSoFar = (count) =>
  `Ihre Anrufe bisher: ${inFigures(count)}`;

export const debrief: typeof english.debrief = 'Nachbesprechung';

export const debriefOf: typeof english.debriefOf = (title) =>
  `Nachbesprechung von „${title}“ lesen`;

export const howPassed: typeof english.howPassed =
  'Wie der Übungsplatz bestanden wird';
export const howYouDo: typeof english.howYouDo = 'Ihr Stand am Übungsplatz';
export const earlyMistakes: typeof english.earlyMistakes =
  'Frühe Fehler fallen aus der Zählung.';
export const deskPassed: typeof english.deskPassed =
  'Der Übungsplatz ist bestanden. Sie können weiter üben.';
export const isMet: typeof english.isMet = ', erfüllt: ';
export const isNotMet: typeof english.isNotMet = ', noch nicht erfüllt: ';
