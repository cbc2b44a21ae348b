import type * as english from '../../result/certificate.ts';
import { percent } from '../phrasing.ts';

export const productName: typeof english.productName = 'Hold the Line';
export const title: typeof english.title = 'Zertifikat über den Abschluss';
export const nameless: typeof english.nameless = 'Übende Person';

export const doneWords: typeof english.doneWords = (score, tally, passMark) => [
  'hat den Kurs ',
  ` abgeschlossen und den Wissenstest dazu mit ${percent(Math.round(score))} bestanden${tally && ` (${tally})`}. Zum Bestehen nötig: ${percent(passMark)}.`,
];

export const confirmed: typeof english.confirmed = 'Vom LMS bestätigt';
export const accepted: typeof english.accepted = 'Vom LMS angenommen';
export const record: typeof english.record = 'Aufzeichnung';

export const practice: typeof english.practice = 'Übung: nicht aufgezeichnet';
export const review: typeof english.review =
  'Früher aufgezeichnet; dies ist eine Rückschau';
export const untaken: typeof english.untaken =
  'Nicht aufgezeichnet: Kein LMS hat es angenommen';
export const keptWords: typeof english.keptWords = {
  browser: 'In diesem Browser aufbewahrt; vom LMS nicht bestätigt',
  page: 'Nur auf dieser Seite; vom LMS nicht bestätigt',
};

export const release: typeof english.release = 'Version';
export const whatCounts: typeof english.whatCounts =
  'Was zählt, ist die Aufzeichnung im LMS; diese Seite gibt wieder, was es bisher gesagt hat.';

export const print: typeof english.print = 'Zertifikat drucken';
export const notPrinted: typeof english.notPrinted =
  'Es erschien nichts zum Drucken? Ihr LMS zeigt den Kurs in einem Rahmen, der nicht drucken darf. Öffnen Sie ihn in einem eigenen Fenster, oder behalten Sie Ihren Nachweis unten als Datei.';
