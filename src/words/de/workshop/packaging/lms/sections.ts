import type * as english from '../../../../workshop/packaging/lms/sections.ts';

export const sectionNames: typeof english.sectionNames = {
  other: 'Ein anderes LMS',
  any: 'In jedem LMS',
};

export const noSection: typeof english.noSection = (lms, known) => ({
  what: `Das Einrichtungsblatt kennt kein LMS namens „${lms}“.`,
  why: `Möglich sind: ${known.join(', ')}.`,
  fix: 'Nehmen Sie other für ein LMS, das nicht dabei ist, oder keines für ein Blatt über alle.',
});

export const elsewhereWords: typeof english.elsewhereWords = {
  kind: (standard) => `Art des Inhalts: ${standard}.`,
  completion: 'Wer über den Abschluss entscheidet: das Paket.',
  status: (status) => `Der Status, der zählt: ${status}.`,
  grade:
    'Die Bewertung: die Punktzahl des Pakets in Prozent, aus dem besten Versuch.',
  attempts:
    'Versuche: mehr als einer. Bei der Rückkehr geht derselbe Versuch weiter.',
  window: (sandbox) =>
    `Das Fenster: ein Frame oder ein neues Fenster, mindestens 320 Pixel breit. Ein Frame mit sandbox braucht ${sandbox}: um zu laufen und das LMS zu finden, um Antworten abzugeben, Dateien zu speichern, zu drucken und Quellen ungehindert in einem eigenen Tab zu öffnen.`,
  recordStore: 'Der Learning Record Store muss über https erreichbar sein.',
};

export const cloudSteps: typeof english.cloudSteps = (kind) => [
  `Fügen Sie einen Inhalt hinzu, wählen Sie ein ${kind}-Paket, laden Sie die Zip-Datei hoch und lassen Sie die Eigenschaften, wie sie sind.`,
  'Starten Sie es, beantworten Sie eine Frage, verlassen Sie es und öffnen Sie die Registrierung.',
  'Das zeigt, dass das Paket in Ordnung ist, nicht, dass Ihr eigenes LMS richtig eingestellt ist.',
];

export const seeAddress: typeof english.seeAddress = (address) =>
  `Siehe ${address}`;
