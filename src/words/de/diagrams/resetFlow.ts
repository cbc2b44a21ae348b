import type * as english from '../../diagrams/resetFlow.ts';

export const flowWords: typeof english.flowWords = {
  title: 'Der sichere Reset',
  lead: 'Zuerst kommen Nachweis und Freigabe. Der Angriffsweg ist derselbe Anruf, nur ohne beides.',
  showAll: 'Alle Schritte zeigen',
  next: 'Nächster Schritt',
  yes: 'Ja',
  no: 'Nein',
  notByItself: '(nicht für sich allein)',
};

export const flowRequest: typeof english.flowRequest = {
  title: 'Anliegen',
  text: 'Ein Anruf, ein Chat, eine E-Mail oder ein Besuch eröffnet das Ticket. Bewiesen ist damit noch nichts. Öffnen Sie den Eintrag im Verzeichnis und die letzten Tickets.',
  breach: 'Reset sofort: keine Identitätsprüfung, keine Freigabe.',
  breachEnd: 'Das Konto gehört der falschen Person.',
};

export const flowBackup: typeof english.flowBackup = {
  title: 'Funktioniert noch eine früher registrierte Methode?',
  text: 'Ein zweites Telefon, ein Hardware-Schlüssel, Wiederherstellungscodes. Lassen Sie die Person die Methode selbst nennen.',
  yes: 'Helfen Sie damit weiter. Es gibt keinen Reset.',
};

export const flowVerify: typeof english.flowVerify = {
  title: 'Prüfen: Bestätigen die Prüfungen die Person?',
  by: {
    before: 'Auf einem unabhängigen Weg, durch',
    one: 'eine',
    after: 'der folgenden Prüfungen:',
  },
  privileged: {
    before: 'Ein privilegiertes Konto braucht',
    after: ', davon eine der starken Art.',
  },
  no: 'Sagen Sie Nein, und nie, welche Prüfung nicht gelungen ist. Bieten Sie einen Weg an, der geht, etwa einen Leihschlüssel.',
  counter: 'Oder den Serviceschalter.',
  video: 'Oder einen Videotermin.',
  suspect:
    'Wenn Sie einen Betrugsversuch vermuten, melden Sie es der IT-Sicherheit.',
};

export const flowApprove: typeof english.flowApprove = {
  title: 'Freigeben: Gibt es ein Ja?',
  manager:
    'Sie rufen die Führungskraft unter der Nummer aus dem Verzeichnis an.',
  deputy: 'Die benannte Stellvertretung darf einspringen.',
  unreachable: 'Ist niemand zu erreichen, darf die IT-Sicherheit freigeben.',
  security: 'Sie fragen die IT-Sicherheit, über das Verzeichnis.',
  line: 'Die Linie.',
  lineText: 'Nichts wird zurückgesetzt, bevor 2 und 3 ein Ja sind.',
  no: 'Der Reset wartet. Sagen Sie, wann und wie es weitergeht. Niemand gibt den eigenen frei.',
};

export const flowReset: typeof english.flowReset = {
  title: 'Zurücksetzen',
  text: 'Erst jetzt. Ein privilegiertes Konto setzt der Second-Level-Support zurück.',
};

export const flowEnrol: typeof english.flowEnrol = {
  title: 'Neu registrieren',
  atOnce: 'Eine neue Methode, sofort: keine ungeschützte Lücke.',
  later: 'Eine neue Methode, zu einer vereinbarten Zeit und geprüft.',
};

export const flowCleanUp: typeof english.flowCleanUp = {
  title: 'Aufräumen und Bescheid geben',
  text: 'Entfernen Sie die verlorene Methode, beenden Sie alle offenen Sitzungen, und benachrichtigen Sie jede Kontaktstelle, die schon vorher hinterlegt war.',
};

export const flowLog: typeof english.flowLog = {
  title: 'Protokollieren',
  text: 'Halten Sie fest, was geschehen ist. Das Protokoll wird auf Muster durchgesehen.',
};
