import type * as english from '../../connection/saves.ts';

export const contentsWords: typeof english.contentsWords = ({
  answers,
  objectives,
  judged,
}) => {
  const parts = ['Lesezeichen, gespeicherte Daten und Zeit'];
  if (answers > 0)
    parts.push(
      answers === 1
        ? '1 Antwort oder Anruf'
        : `${answers} Antworten oder Anrufe`,
    );
  if (objectives > 0)
    parts.push(`${objectives} ${objectives === 1 ? 'Lernziel' : 'Lernziele'}`);
  if (judged) parts.push('Ergebnis und endgültiger Status');
  return parts.join('; ');
};

export const refused: typeof english.refused = 'übergeben und abgelehnt';
export const accepted: typeof english.accepted = 'angenommen';
export const doubtedWords: typeof english.doubtedWords = (doubt) =>
  `übergeben, mit einem Ja, das bezweifelt wird: ${doubt}`;

export const title: typeof english.title = 'Gespeichert bei diesem Start';
export const inPractice: typeof english.inPractice =
  'Übung: Gespeichert wird in diesem Browser, nicht in einem LMS.';
export const order: typeof english.order =
  'Das Neueste steht oben; Früheres wird weggelassen.';

export const meanings: typeof english.meanings =
  'Übergeben: in diesem Browser aufbewahrt. Angenommen: Das LMS hat Ja gesagt, und nichts spricht dagegen. Bestätigt: bei einem späteren Start aus dem LMS zurückgelesen; darum ist nichts schon bei dem Start bestätigt, der es gespeichert hat.';
