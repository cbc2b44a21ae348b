import type * as english from '../../../workshop/packaging/options.ts';
import { counted } from '../../phrasing.ts';

export const optionFaults: typeof english.optionFaults = {
  unknown: (value, known) => ({
    what: `${value} ist nicht bekannt.`,
    why: `Möglich sind: ${known.join(', ')}.`,
    fix: `Nehmen Sie zum Beispiel ${known[0] ?? ''}.`,
  }),
  languageTwice: (value, example) => ({
    what: `${value} nennt eine Sprache zweimal.`,
    why: 'Jede Sprache steht einmal im Paket; die Lernenden wählen unter ihnen.',
    fix: `Schreiben Sie zum Beispiel ${example}.`,
  }),
  markAndCompleted: (mark, status) => ({
    what: `${mark} und ${status} completed schließen einander aus.`,
    why: 'Mit einer Bestehensgrenze im Manifest macht das LMS selbst aus jedem Status passed oder failed.',
    fix: 'Lassen Sie eines von beiden weg.',
  }),
  cmi5AndCompleted: (standard, status) => ({
    what: `${standard} cmi5 und ${status} completed schließen einander aus.`,
    why: 'Das Paket sagt dem LMS, dass es weitergeht, wenn der Kurs bestanden ist; das LMS leitet selbst daraus ab, was abgeschlossen ist.',
    fix: 'Melden Sie ein Bestehen als passed, wie es ohne Auswahl geschieht.',
  }),
  noMark: (value) => ({
    what: `${value} ist keine Bestehensgrenze.`,
    why: 'Das LMS vergleicht sie mit einer Punktzahl von 0 bis 100, bei jedem Standard.',
    fix: 'Schreiben Sie eine Zahl von 0 bis 100 ohne Prozentzeichen, zum Beispiel 80.',
  }),
  noTitle: (title, length, longest) => ({
    what: `${title} kann nicht verwendet werden.`,
    why: `Es sind ${counted(length, 'Zeichen')}; ein LMS zeigt 1 bis ${longest}.`,
    fix: 'Geben Sie einen kürzeren Titel an oder lassen Sie ihn weg, damit der Titel des Kurses gilt.',
  }),
};
