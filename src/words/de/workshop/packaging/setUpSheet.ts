import type * as english from '../../../workshop/packaging/setUpSheet.ts';
import { counted, inFigures } from '../../phrasing.ts';

export const sheetWords: typeof english.sheetWords = {
  heading: (zip) => `Einrichtungsblatt für ${zip}`,
  package: 'Das Paket',
  replacing: 'An die Stelle eines früheren Pakets?',
  selfTest: 'Der Selbsttest in zwei Minuten',
  sources:
    'Was über ein LMS gesagt wird, stammt aus den genannten Dokumenten, wie sie im November 2026 zu lesen waren. Keines der Systeme oben haben wir mit dieser Version ausprobiert; machen Sie deshalb den Selbsttest.',
  longForm:
    'Die ausführliche Fassung, auf Englisch, ist docs/lms-admins.md im Projekt und lms-admins.html auf seiner Website.',
};

export const sheetLabels: typeof english.sheetLabels = {
  course: 'Kurs',
  release: 'Version',
  standard: 'Standard',
  status: 'Bestehen heißt',
  mastery: 'Bestehensgrenze',
  organisation: 'Für',
  accent: 'Akzentfarbe',
  logo: 'Logo',
  calls: 'Anrufe',
  languages: 'Sprache',
  way: 'Weg',
  size: 'Größe',
};

export const sheetValues: typeof english.sheetValues = {
  underPolicy: (release, policy) =>
    `${release}, unter der Richtlinie ${policy}`,
  ownMark: 'die des Kurses',
  mark: (mastery) => `${inFigures(mastery)}, dem LMS mitgegeben`,
  calls: {
    trace: 'aufgezeichnet mit jeder Handlung',
    outcome: 'aufgezeichnet danach, wie sie ausgingen',
  },
  languages: (names) =>
    names.length === 1
      ? names.join('')
      : `${names.join(', ')}; der erste Start in einem Browser fragt danach, und der Nachweis nennt die Version in der gewählten Sprache`,
  way: {
    ask: 'die Lernenden wählen selbst, wo der Kurs zwei hat',
    agent:
      'für Helpdesk-Kräfte; die anderen Teile sind zugeklappt, und nichts wird gefragt',
    lead: 'für alle, die den Helpdesk leiten: der ganze Kurs, und nichts wird gefragt',
  },
  size: (bytes) => counted(bytes, 'Byte', 'Bytes'),
  checkWith: (zip) => `Prüfen Sie es mit: sha256sum ${zip}`,
};

export const selfTestWords: typeof english.selfTestWords = {
  about:
    'Nehmen Sie ein Konto für Lernende; die Vorschau für Lehrende zeichnet oft nichts auf. Was gespeichert wird, ist eines von dreien: abgegeben (in diesem Browser aufbewahrt), angenommen (das LMS hat Ja gesagt, und nichts spricht dagegen), bestätigt (bei einem späteren Start zurückgelesen). Ein Ja allein beweist nichts.',
  steps: (status) => [
    'Starten Sie den Kurs. Die Leiste oben sagt „In Ihrem LMS gespeichert um“ (im englischen Kurs „Saved to your LMS at“) und die Uhrzeit: angenommen.',
    'Beginnen Sie den Wissenstest und beantworten Sie eine Frage. Die Uhrzeit in der Leiste rückt vor: angenommen.',
    'Schließen Sie den Tab ohne jede Schaltfläche. Was zuletzt hinausgeht, ist nur abgegeben: Niemand hat eine Antwort gehört.',
    'Sehen Sie in den Bericht des LMS selbst. Der Eintrag ist nicht abgeschlossen und enthält eine Antwort.',
    'Starten Sie einige Minuten später noch einmal im selben Browser. Der Kurs öffnet beim Wissenstest, Ihre Antwort steht noch da, und „Verbindung“ („Connection“) in der Liste der Schritte sagt, was vorgefunden wurde: bestätigt.',
    `Bestehen Sie Wissenstest und Übungsplatz und wählen Sie „Speichern und beenden“ („Save and finish“). Das Ergebnis ist angenommen. Nun ${
      status === null
        ? 'enthält der Eintrag im Bericht des LMS selbst passed und completed, mit der Punktzahl.'
        : `steht im Bericht des LMS selbst der Status ${status}, mit der Punktzahl.`
    }`,
    'Starten Sie noch einmal: Was dieser Start vorfindet, ist bestätigt.',
  ],
  end: 'Löschen Sie dann den Testversuch.',
};
