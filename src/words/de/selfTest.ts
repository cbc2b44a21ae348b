import type {
  Outcome,
  SelfTestFacts,
  TestLine,
} from '../../domain/connection/selfTest.ts';
import type * as english from '../selfTest.ts';
import type { LineWords, WhyOf } from '../selfTestSave.ts';
import { inFigures } from './phrasing.ts';
import {
  commitWords,
  readBackWords,
  resumeWords,
  say,
  writeWords,
} from './selfTestSave.ts';

export const outcomeWords: Record<Outcome, string> = {
  pass: 'In Ordnung',
  fail: 'Fehler',
  note: 'Hinweis',
};

export const lineNames: Record<TestLine['id'], string> = {
  start: 'Start',
  write: 'Schreiben',
  commit: 'Speichern',
  readBack: 'Zurücklesen',
  resume: 'Fortsetzen',
  size: 'Gespeicherte Daten',
  answers: 'Einzelne Antworten',
  time: 'Zeit',
};

const startWords: Record<SelfTestFacts['phase'], LineWords> = {
  starting: say(
    'Der Kurs sucht noch nach dem LMS.',
    'Warten Sie einige Sekunden, und führen Sie den Test dann noch einmal aus.',
  ),
  recording: say('Das LMS wurde gefunden und hat begonnen aufzuzeichnen.'),
  practice: say(
    'Dies ist die öffentliche Website: Hier gibt es kein LMS, und nichts wird aufgezeichnet.',
  ),
  review: say(
    'Das LMS hat den Kurs nur zum Lesen geöffnet; es darf also nichts geschrieben werden, und sonst wurde nichts geprüft.',
    'Starten Sie mit dem Konto einer lernenden Person, die noch nicht bestanden hat, oder beginnen Sie einen neuen Versuch.',
  ),
  elsewhere: say(
    'Der Kurs ist in einem anderen Fenster dieses Browsers geöffnet; hier wird also nichts geschrieben, und sonst wurde nichts geprüft.',
    'Schließen Sie das andere Fenster, starten Sie den Kurs noch einmal, und führen Sie den Test dort aus.',
  ),
  absent: say(
    'Weder in diesem Fenster noch in denen um es herum noch in dem, das es geöffnet hat, wurde eine LMS-Schnittstelle gefunden.',
    'Starten Sie den Kurs aus dem LMS, nicht über einen Link. Wenn Sie das getan haben, spielt das LMS ihn von einer anderen Domain ab, ohne ihm die Schnittstelle zu geben: Fragen Sie den Anbieter.',
  ),
  refused: say(
    'Das LMS wurde gefunden und hat den Beginn abgelehnt.',
    'Schließen Sie dieses Fenster, und starten Sie den Kurs noch einmal aus dem LMS. Nur den Rahmen neu zu laden, genügt nicht.',
  ),
  ended: say(
    'Dieser Start ist beendet; sonst wurde also nichts geprüft.',
    'Starten Sie den Kurs noch einmal aus dem LMS.',
  ),
};

/** Practice talks of the browser: there is no LMS that could have taken anything. */
function practiceWords({ id, outcome }: TestLine): LineWords {
  if (outcome !== 'pass')
    return say(
      'Dieser Browser merkt sich nicht, wo Sie sind.',
      'Erlauben Sie ihm, für diese Website Daten zu speichern, wenn das die Seite überdauern soll.',
    );
  return say(
    id === 'write'
      ? 'Dieser Browser nahm die Stelle im Kurs und die gespeicherten Daten an.'
      : 'Er gibt genau zurück, was geschrieben wurde.',
  );
}

function sizeWords(
  why: WhyOf<'size'>,
  { used, allowed }: SelfTestFacts,
): LineWords {
  const room = allowed === null ? '' : ` von ${inFigures(allowed)}`;
  const inUse = `${inFigures(used)}${room} Zeichen sind belegt`;
  return why === 'fits'
    ? say(`${inUse}.`)
    : say(
        `${inUse}; das ist zu lang.`,
        'Melden Sie es mit der unten genannten Version denen, die den Kurs geschrieben haben.',
      );
}

export const lineWords: typeof english.lineWords = (line, facts) => {
  if (facts.phase === 'practice' && line.id !== 'start')
    return practiceWords(line);
  switch (line.id) {
    case 'start':
      return startWords[line.why];
    case 'write':
      return writeWords(line.why, facts);
    case 'commit':
      return commitWords(line.why, facts);
    case 'readBack':
      return readBackWords(line.why, facts);
    case 'resume':
      return resumeWords[line.why];
    case 'size':
      return sizeWords(line.why, facts);
    case 'answers':
      return line.why === 'kept'
        ? say('Das LMS bewahrt jede Antwort und jeden Anruf auf.')
        : say(
            'Das LMS bewahrt keine einzelnen Antworten auf. Status und Ergebnis werden trotzdem aufgezeichnet.',
          );
    case 'time':
      return timeWords(line.why, facts);
  }
};

function timeWords(
  why: WhyOf<'time'>,
  { calls, average, slowest }: SelfTestFacts,
): LineWords {
  if (why === 'no-calls') return say('Es gab keinen Aufruf.');
  const slowestOne = `${inFigures(Math.round(slowest))} ms`;
  const found =
    calls === 1
      ? `1 Aufruf dauerte ${slowestOne}.`
      : `${inFigures(calls)} Aufrufe dauerten im Mittel ${inFigures(Math.round(average))} ms, der langsamste ${slowestOne}.`;
  return why === 'quick'
    ? say(found)
    : say(
        found,
        'Die Seite steht still, während das LMS antwortet. Fragen Sie die LMS-Administration, warum es langsam ist.',
      );
}
