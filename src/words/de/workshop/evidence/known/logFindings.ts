import type * as english from '../../../../workshop/evidence/known/logFindings.ts';
import { inFigures, listed } from '../../../phrasing.ts';

const AFTERWARDS =
  'Erreichen Sie die Person jetzt über eine anerkannte Prüfung, und melden Sie es der IT-Sicherheit, wenn das nicht gelingt.';

export const missingInLog: typeof english.missingInLog = {
  when: 'Es ist kein Datum angegeben; die Zeile kann also nicht als Teil eines Musters gesehen werden. Übernehmen Sie Datum und Uhrzeit aus dem Ticket.',
  offset:
    'Es ist kein Abstand zu UTC angegeben; die Uhrzeit lässt sich also nicht mit anderen vergleichen. Tragen Sie ihn ein, etwa +01:00.',
  ticket:
    'Es ist kein Ticket genannt; also belegt nichts anderes die Zeile. Suchen Sie das Ticket, oder eröffnen Sie jetzt eines und vermerken Sie das darin.',
  account:
    'Es ist weder Person noch Konto genannt; niemand kann also sagen, um wessen Zugang es ging. Übernehmen Sie das Konto aus dem Ticket.',
  outcome:
    'Es ist kein Ergebnis angegeben; die Zeile wurde also als Reset geprüft. Tragen Sie ein, was daraus geworden ist.',
  agent:
    'Es ist keine Helpdesk-Kraft genannt; also kann niemand dazu gefragt werden. Übernehmen Sie den Namen aus dem Ticket.',
  check: `Ein Reset ohne Prüfung: Nichts zeigt, dass die richtige Person gefragt hat. ${AFTERWARDS}`,
  approver:
    'Ein Reset ohne freigebende Person: Es ist niemand genannt, der gesagt hat, dass der Antrag einen Sinn hat. Fragen Sie jetzt die Führungskraft, und tragen Sie Namen und Antwort ein.',
  enrolled:
    'Es ist keine registrierte Methode genannt. Bis eine eingerichtet ist, kann die eigene registrieren, wer sich zuerst anmeldet. Sehen Sie im Verzeichnis nach, was registriert ist, und lassen Sie es die Person bestätigen.',
  privileged:
    'Die Zeile sagt nicht, ob das Konto privilegiert ist; es wurde also als gewöhnliches geprüft. Sehen Sie nach, und tragen Sie Ja oder Nein ein.',
};

export const resetChecks: typeof english.resetChecks = {
  notAccepted: (written, accepted) =>
    `Ein Reset auf diese Angabe hin: ${listed(written, 'or')}. Die Richtlinie erkennt das nicht als Prüfung an. Anerkannt ist: ${listed(accepted, 'or')}. ${AFTERWARDS}`,
  onlyOne: (needed, isPrivileged) =>
    `Es ist nur eine Prüfung eingetragen, und die Richtlinie verlangt ${inFigures(needed)} verschiedene für ${isPrivileged ? 'ein privilegiertes Konto' : 'einen Reset'}. ${AFTERWARDS}`,
  noneOf: (wanted) =>
    `Für ein privilegiertes Konto fehlt eine Prüfung, die die Richtlinie verlangt: ${listed(wanted, 'or')}. ${AFTERWARDS}`,
};

export const resetApprover: typeof english.resetApprover = {
  noRole: (roles) =>
    `Die Rolle der freigebenden Person ist nicht angegeben; niemand kann also sagen, ob sie freigeben darf. Tragen Sie sie ein: ${listed(roles, 'or')}.`,
  otherRole: (role, roles) =>
    `Die Rolle der freigebenden Person ist ${role}; nach der Richtlinie darf freigeben: ${listed(roles, 'or')}. Fragen Sie jetzt eine dieser Stellen, oder nehmen Sie die Rolle in die Zuordnung auf, wenn sie dazugehört.`,
  notReached:
    'Es ist nicht gesagt, wie die freigebende Person erreicht wurde; die Freigabe kann also nur eine Nachricht gewesen sein. Fragen Sie die Helpdesk-Kraft, und tragen Sie es ein.',
  reachedBy: (way, ways) =>
    `Die freigebende Person wurde auf einem Weg erreicht, der nicht zählt: ${way}. Es zählt: ${listed(ways, 'or')}. Rufen Sie sie unter der Nummer im Verzeichnis an, oder nehmen Sie den Weg in die Zuordnung auf, wenn er dazugehört.`,
  asker:
    'Freigegeben hat die Person, die gefragt hat. Niemand gibt den eigenen Reset frei. Fragen Sie jetzt die Führungskraft.',
  agent:
    'Freigegeben hat die Helpdesk-Kraft, die den Reset gemacht hat. Zwei Personen müssen einen Antrag sehen. Fragen Sie jetzt die Führungskraft.',
};

export const cleanUp: typeof english.cleanUp = {
  oldMethodRemoved: {
    saidNo:
      'Die Zeile sagt, dass die alte Methode nicht entfernt wurde. Ein verlorenes Telefon oder ein verlorener Schlüssel öffnet das Konto weiter, wenn die Registrierung bleibt. Entfernen Sie die Methode.',
    notSaid:
      'Die Zeile sagt nicht, ob die alte Methode entfernt wurde. Ein verlorenes Telefon oder ein verlorener Schlüssel öffnet das Konto weiter, wenn die Registrierung bleibt. Entfernen Sie die Methode.',
  },
  sessionsEnded: {
    saidNo:
      'Die Zeile sagt, dass die offenen Sitzungen nicht beendet wurden. Wer angemeldet ist, bleibt angemeldet. Beenden Sie alle Sitzungen des Kontos.',
    notSaid:
      'Die Zeile sagt nicht, ob die offenen Sitzungen beendet wurden. Wer angemeldet ist, bleibt angemeldet. Beenden Sie alle Sitzungen des Kontos.',
  },
  userNotified: {
    saidNo:
      'Die Zeile sagt, dass die Person nicht benachrichtigt wurde. Durch die Nachricht erfährt die echte Person von einem Reset, um den sie nicht gebeten hat. Schicken Sie sie an alle Kontaktwege, die schon vorher hinterlegt waren.',
    notSaid:
      'Die Zeile sagt nicht, ob die Person benachrichtigt wurde. Durch die Nachricht erfährt die echte Person von einem Reset, um den sie nicht gebeten hat. Schicken Sie sie an alle Kontaktwege, die schon vorher hinterlegt waren.',
  },
};

export const afterReport: typeof english.afterReport = (day, today) =>
  `Die Zeile ist vom ${day}, nach dem Tag dieses Berichts, ${today}. Berichtigen Sie das Datum, wenn es ein Versehen ist; wenn es stimmt, erstellen Sie den Bericht für einen späteren Tag.`;
