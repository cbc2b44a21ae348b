import type * as english from '../../../../workshop/evidence/known/cautions.ts';
import { inFigures } from '../../../phrasing.ts';

export const laterThanReport: typeof english.laterThanReport = {
  records: (records, today) =>
    records === 1
      ? `1 Aufzeichnung ist von Tagen nach dem ${today}, dem Tag dieses Berichts, und zählt nicht.`
      : `${inFigures(records)} Aufzeichnungen sind von Tagen nach dem ${today}, dem Tag dieses Berichts, und zählen nicht.`,
  completed: (records, today) =>
    records === 1
      ? `1 Aufzeichnung wurde bis zum ${today}, dem Tag dieses Berichts, begonnen und später abgeschlossen: Sie zählt als noch nicht abgeschlossen, ohne Ergebnis und Zeit und ohne Antworten, deren Tag nicht bekannt ist.`
      : `${inFigures(records)} Aufzeichnungen wurden bis zum ${today}, dem Tag dieses Berichts, begonnen und später abgeschlossen: Sie zählen als noch nicht abgeschlossen, ohne Ergebnis und Zeit und ohne Antworten, deren Tag nicht bekannt ist.`,
};

export const notCovered: typeof english.notCovered = {
  joinedLater: (people, today) =>
    people === 1
      ? `1 Person der Personenliste ist nach dem ${today}, dem Tag dieses Berichts, eingetreten und zählt nicht zu denen, die abgeschlossen haben sollten.`
      : `${inFigures(people)} Personen der Personenliste sind nach dem ${today}, dem Tag dieses Berichts, eingetreten und zählen nicht zu denen, die abgeschlossen haben sollten.`,
  left: (people, today) =>
    people === 1
      ? `1 Person der Personenliste war am ${today}, dem Tag dieses Berichts, schon ausgeschieden und zählt nicht zu denen, die abgeschlossen haben sollten.`
      : `${inFigures(people)} Personen der Personenliste waren am ${today}, dem Tag dieses Berichts, schon ausgeschieden und zählen nicht zu denen, die abgeschlossen haben sollten.`,
  recordsOfJoinedLater: (people) =>
    people === 1
      ? '1 Person, die später eingetreten ist, steht in den Aufzeichnungen: Was von ihr aufgezeichnet ist, zählt in keiner Zahl.'
      : `${inFigures(people)} Personen, die später eingetreten sind, stehen in den Aufzeichnungen: Was von ihnen aufgezeichnet ist, zählt in keiner Zahl.`,
  recordsOfLeft: (people) =>
    people === 1
      ? '1 Person, die ausgeschieden ist, steht in den Aufzeichnungen: Was von ihr aufgezeichnet ist, zählt in keiner Zahl.'
      : `${inFigures(people)} Personen, die ausgeschieden sind, stehen in den Aufzeichnungen: Was von ihnen aufgezeichnet ist, zählt in keiner Zahl.`,
  disputed: (people) =>
    people === 1
      ? '1 Person der Personenliste hat einen letzten Tag, der vorbei ist, und ein Wort daneben sagt, dass sie noch hier ist: Sie zählt.'
      : `${inFigures(people)} Personen der Personenliste haben einen letzten Tag, der vorbei ist, und ein Wort daneben sagt, dass sie noch hier sind: Sie zählen.`,
};

export const notKnown: typeof english.notKnown = {
  contradicted: (people) =>
    people === 1
      ? '1 Person der Personenliste hat vielleicht Aufzeichnungen von jemand anderem, oder jemand anderes ihre: Eine Kennung oder E-Mail-Adresse steht neben einer anderen oder neben einem Namen, den die Liste dazu nicht nennt. Es ist nicht bekannt, ob diese Person abgeschlossen hat.'
      : `${inFigures(people)} Personen der Personenliste haben vielleicht Aufzeichnungen von jemand anderem, oder jemand anderes ihre: Eine Kennung oder E-Mail-Adresse steht neben einer anderen oder neben einem Namen, den die Liste dazu nicht nennt. Es ist nicht bekannt, ob diese Personen abgeschlossen haben.`,
  noStatus: (people) =>
    people === 1
      ? '1 Person hat Aufzeichnungen, die nicht sagen, ob der Kurs abgeschlossen wurde: Sie zählt weder als abgeschlossen noch als nicht abgeschlossen. Fügen Sie einen Bericht hinzu, der sagt, wer abgeschlossen hat.'
      : `${inFigures(people)} Personen haben Aufzeichnungen, die nicht sagen, ob der Kurs abgeschlossen wurde: Sie zählen weder als abgeschlossen noch als nicht abgeschlossen. Fügen Sie einen Bericht hinzu, der sagt, wer abgeschlossen hat.`,
};
