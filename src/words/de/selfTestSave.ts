import type { Problem } from '../../domain/connection/selfTest.ts';
import type * as english from '../selfTestSave.ts';
import type { LineWords, WhyOf } from '../selfTestSave.ts';
import { problemWords } from './connection.ts';

export const say: typeof english.say = (found, todo = '') => ({ found, todo });

const AGAIN =
  'Wenn das noch einmal vorkommt, senden Sie das Protokoll an die LMS-Administration.';

function reason(problem: Problem | null): string {
  if (!problem) return '';
  const words = problemWords(problem);
  return ` Es meldet: ${words}${words.endsWith('.') ? '' : '.'}`;
}

/** Details of a save that were not taken. */
function refusedDetails(count: number): string {
  return count === 1
    ? 'lehnte aber 1 Einzelheit davon ab. Das Ergebnis hängt nicht von ihr ab.'
    : `lehnte aber ${count} Einzelheiten davon ab. Das Ergebnis hängt nicht von ihnen ab.`;
}

export const writeWords: typeof english.writeWords = (why, facts) =>
  ({
    taken: say('Lesezeichen, gespeicherte Daten und Zeit wurden angenommen.'),
    partly: say(
      `Das LMS nahm das Gespeicherte an, ${refusedDetails(facts.warnings)}`,
    ),
    refused: say(
      `Das LMS lehnte ab, was der Kurs schrieb.${reason(facts.problem)}`,
      `Starten Sie den Kurs noch einmal aus dem LMS, denn dessen Sitzung kann abgelaufen sein. ${AGAIN}`,
    ),
  })[why];

export const commitWords: typeof english.commitWords = (why, facts) =>
  ({
    accepted: say(
      'Das LMS hat es angenommen, und nichts spricht gegen sein Ja. Bestätigen kann es erst ein späterer Start.',
    ),
    doubted: say(
      'Das LMS sagte Ja, aber vielleicht hat sein Server es nicht bekommen: Der Browser war offline, die Seite verborgen, oder die Dateien dieses Kurses kamen nicht.',
      'Prüfen Sie das Netz, und ob das LMS Sie abgemeldet hat. Lassen Sie die Seite offen: Es wird von selbst noch einmal gesendet.',
    ),
    refused: say(
      `Das LMS hat nicht gespeichert, was geschrieben wurde.${reason(facts.problem)}`,
      `Prüfen Sie das Netz, und ob das LMS Sie abgemeldet hat; starten Sie den Kurs dann noch einmal. ${AGAIN}`,
    ),
    'not-reached': say('Nicht geprüft, weil schon das Schreiben misslang.'),
  })[why];

export const readBackWords: typeof english.readBackWords = (why, facts) =>
  ({
    same: say(
      'Das LMS gibt genau zurück, was geschrieben wurde. Bei SCORM antwortet hier seine Seite, nicht sein Server: Der Beweis ist die Zeile „Fortsetzen“ bei einem zweiten Start.',
    ),
    different: say(
      'Das LMS gibt etwas anderes zurück, als es angenommen hat.',
      'Sehen Sie nach, ob das LMS gespeicherte Daten kürzt oder der Kurs zweimal geöffnet ist. Senden Sie das Protokoll an den Anbieter des LMS.',
    ),
    unreadable: say(
      `Was geschrieben wurde, ließ sich nicht lesen.${reason(typeof facts.readBack === 'object' ? facts.readBack : null)}`,
      'Wer den Kurs macht, beginnt womöglich jedes Mal beim ersten Schritt. Senden Sie das Protokoll an die LMS-Administration.',
    ),
    'not-tested': say('Nicht geprüft, weil schon das Speichern misslang.'),
  })[why];

export const resumeWords: Record<WhyOf<'resume'>, LineWords> = {
  confirmed: say(
    'Dieser Start hat aus dem LMS alles zurückgelesen, was der letzte Start in diesem Browser ihm gegeben hatte: gespeicherte Daten, Zahl der Antworten und Status.',
  ),
  missing: say(
    'Dem LMS fehlte etwas, das der letzte Start in diesem Browser ihm gegeben hatte. Es wurde noch einmal gesendet.',
    'Wiederholen Sie den Test bei einem dritten Start. Wenn er wieder dasselbe sagt, senden Sie das Protokoll an die LMS-Administration.',
  ),
  found: say(
    'Dieser Start hat gespeicherte Daten eines früheren gefunden. Dieser Browser bewahrt davon nichts zum Vergleichen auf.',
  ),
  first: say(
    'Dies ist der erste Start, es gab also nichts zu finden.',
    'Schließen Sie dieses Fenster, starten Sie den Kurs noch einmal in diesem Browser, und führen Sie den Test erneut aus: Diese Zeile muss dann melden, dass alles zurückgelesen wurde.',
  ),
  lost: say(
    'Das LMS sagt, dass dieser Versuch weitergeht, gab aber nichts zurück.',
    'Suchen Sie nach einer Einstellung, die das Lesezeichen oder die Suspend-Daten bewahrt; in Moodle muss „Neuen Versuch erzwingen“ (auf Englisch „Force new attempt“) auf „Nein“ stehen.',
  ),
};
