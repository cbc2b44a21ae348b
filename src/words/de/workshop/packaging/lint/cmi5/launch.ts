import type * as english from '../../../../../workshop/packaging/lint/cmi5/launch.ts';
import { listed } from '../../../../phrasing.ts';

const forDone = (what: string) => ({
  what,
  why: 'Ohne einen Wert, der etwas verlangt, hält ein LMS die AU für erledigt, bevor sie geöffnet wurde.',
  fix: 'Schreiben Sie moveOn="Passed", oder was sonst erreicht werden muss.',
});

const unknown =
  'Der Standard kennt diesen Wert nicht; Groß- und Kleinschreibung zählt.';

export const launchWords: typeof english.launchWords = {
  noMoveOn: (au) => forDone(`${au} hat kein moveOn.`),
  asksNothing: (au, moveOn) => forDone(`${au} hat moveOn="${moveOn}".`),
  moveOn: (au, found, known) => ({
    what: `${au} hat moveOn=${JSON.stringify(found)}.`,
    why: unknown,
    fix: `Schreiben Sie einen dieser Werte: ${known.join(', ')}.`,
  }),
  method: (au, found, known) => ({
    what: `${au} hat launchMethod=${JSON.stringify(found)}.`,
    why: unknown,
    fix: `Schreiben Sie ${listed(known, 'or')}, oder lassen Sie es weg: Dann gilt ${known[0] ?? ''}.`,
  }),
  masteryScore: (au, found) => ({
    what: `${au} hat masteryScore=${JSON.stringify(found)}.`,
    why: 'Der Standard verlangt eine Zahl von 0 bis 1 mit höchstens vier Nachkommastellen.',
    fix: 'Schreiben Sie zum Beispiel masteryScore="0.8" für 80 Prozent.',
  }),
  activityType: (au, found) => ({
    what: `${au} hat activityType=${JSON.stringify(found)}.`,
    why: 'Ein LMS gibt den Wert an seinen Record Store weiter, und der nimmt dort nur eine IRI.',
    fix: 'Schreiben Sie eine IRI wie http://adlnet.gov/expapi/activities/lesson, oder lassen Sie es weg.',
  }),
};
