import type * as english from '../../../../workshop/evidence/known/patternFindings.ts';
import { counted, inFigures } from '../../../phrasing.ts';

function span(first: string, last: string): string {
  return first === last ? `am ${first}` : `vom ${first} bis zum ${last}`;
}

const withinDays = (least: number, days: number) =>
  `mindestens ${inFigures(least)} davon innerhalb von ${counted(days, 'Tag', 'Tagen')}`;

export const patterns: typeof english.patterns = {
  repeatedResets: (all, { first, last }, least, days) =>
    `${inFigures(all)} Resets für ein Konto ${span(first, last)}, ${withinDays(least, days)}. Fragen Sie die Person unter einer bekannten Nummer, ob sie um jeden gebeten hat; melden Sie es der IT-Sicherheit, wenn nicht.`,
  repeatedRequests: (all, { first, last }, least, days) =>
    `${inFigures(all)} Anträge für ein Konto ${span(first, last)}, ${withinDays(least, days)}, und einige wurden abgelehnt. Vielleicht versucht es jemand bei einer Helpdesk-Kraft nach der anderen. Melden Sie es der IT-Sicherheit, und fragen Sie die Person unter einer bekannten Nummer.`,
  unapprovedResets: (all, { first, last }, least, days) =>
    `${inFigures(all)} Resets ohne freigebende Person von einer Helpdesk-Kraft ${span(first, last)}, ${withinDays(least, days)}. Fragen Sie zuerst, was die Helpdesk-Kraft daran hindert, Freigaben einzuholen, und dann alles andere.`,
  busyApprover: (all, { first, last }, least, minutes) =>
    `Eine freigebende Person für ${inFigures(all)} Konten ${span(first, last)}, mindestens ${inFigures(least)} davon innerhalb von ${counted(minutes, 'Minute', 'Minuten')}. Fragen Sie sie unter der Nummer im Verzeichnis, ob sie jedes Mal gefragt wurde.`,
};
