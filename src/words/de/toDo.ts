import type { ToDo } from '../../domain/verdict/stillToDo.ts';
import type * as english from '../toDo.ts';
import { counted, inFigures } from './phrasing.ts';

const checks: Record<
  Extract<ToDo, { kind: 'check' }>['stands'],
  [what: string, button: string]
> = {
  untaken: [
    'Der Wissenstest ist noch nicht gemacht.',
    'Den Wissenstest beginnen',
  ],
  begun: [
    'Der Wissenstest ist begonnen und nicht beendet.',
    'Mit dem Wissenstest weitermachen',
  ],
  missed: [
    'Der Wissenstest ist noch nicht bestanden.',
    'Den Wissenstest noch einmal versuchen',
  ],
};

export const toDoWords: typeof english.toDoWords = (toDo, first = '') => {
  switch (toDo.kind) {
    case 'desk':
      return ['Der Übungsplatz ist noch nicht bestanden.', 'Zum Übungsplatz'];
    case 'check':
      return checks[toDo.stands];
    case 'acknowledgement':
      return [
        'Sie haben noch nicht bestätigt, dass Sie Ihr eigenes Verfahren kennen. Es gehört nicht zum Ergebnis.',
        'Zur Bestätigung',
      ];
    case 'steps':
      return [
        `${counted(toDo.steps.length, 'Schritt', 'Schritte')} der Lektion ${toDo.steps.length === 1 ? 'ist' : 'sind'} noch nicht erledigt. Das Bestehen hängt nicht davon ab.`,
        `Zu „${first}“`,
      ];
  }
};

export const nextWords: typeof english.nextWords = (kind, isOver, isAll) => {
  switch (kind) {
    case 'passed':
      return isAll
        ? 'Sie haben alles erledigt. Alles bleibt zum Lesen offen, und was Sie bestanden haben, bleibt bestanden, was Sie hier auch tun.'
        : 'Alles bleibt zum Lesen offen. Was Sie bestanden haben, bleibt bestanden, was Sie hier auch tun.';
    case 'desk':
      return 'Nehmen Sie Anrufe am Übungsplatz an, bis auch er bestanden ist. Ihr Wissenstest bleibt bestanden.';
    case 'exhausted':
      return 'Wer bei Ihnen die Schulungen verwaltet, kann im LMS einen neuen Versuch öffnen. Hier können Sie weiterlesen.';
    case 'open':
      return isOver
        ? 'Lesen Sie noch einmal nach, was nicht richtig war, und versuchen Sie den Wissenstest dann erneut. Er stellt dann andere Fragen, und die nicht richtig beantworteten kommen wieder. Eine Zeitvorgabe gibt es nicht: Wie lange Sie gebraucht haben, wird gezeigt und entscheidet nichts.'
        : 'Der Kurs ist bestanden, wenn der Wissenstest und, wo es einen gibt, der Übungsplatz bestanden sind. Eine Zeitvorgabe gibt es nicht: Wie lange Sie gebraucht haben, wird gezeigt und entscheidet nichts.';
  }
};

export const openWords: typeof english.openWords = (count) =>
  count === 1
    ? 'Eines ist noch zu tun.'
    : `${inFigures(count)} Dinge sind noch zu tun.`;
