import type * as english from '../../../../workshop/cli/evidence/lrs.ts';
import { inFigures } from '../../../phrasing.ts';

export const storeRefusals: typeof english.storeRefusals = {
  noStatements: (host, beginning) => ({
    what: `Der Record Store ${host} antwortet mit etwas anderem als Statements.`,
    why: `Die Antwort beginnt mit ${beginning}.`,
    fix: 'Prüfen Sie, ob die Adresse der xAPI-Endpunkt ist und nicht die Seite der Website.',
  }),
  endless: (host) => ({
    what: `Die Seiten des Record Stores ${host} haben kein Ende.`,
    why: 'Er nennt eine Seite, die schon gelesen ist, oder mehr Seiten, als es geben kann.',
    fix: 'Fragen Sie die Personen, die ihn betreiben, oder exportieren Sie die Statements in eine Datei.',
  }),
  elsewhere: (next, server) => ({
    what: `Der Record Store nennt eine nächste Seite auf einem anderen Server: ${next}.`,
    why: `Der Schlüssel ist für ${server} und geht nirgendwohin sonst.`,
    fix: 'Bitten Sie die Personen, die den Record Store betreiben, die Adresse unter „more“ zu berichtigen, oder exportieren Sie die Statements in eine Datei.',
  }),
  tooLarge: (megabytes) => ({
    what: `Eine Seite mit Statements ist größer als ${inFigures(megabytes)} MB.`,
    why: 'Kein Record Store sendet von sich aus so viele auf einmal.',
    fix: 'Bitten Sie die Personen, die ihn betreiben, kleinere Seiten zu senden, oder schränken Sie die Anfrage mit --activity und --since ein.',
  }),
  silent: {
    what: (host) => `Der Record Store ${host} antwortet nicht.`,
    late: (seconds) =>
      `Eine Seite hat mehr als ${inFigures(seconds)} Sekunden gebraucht.`,
    fix: 'Prüfen Sie die Adresse und das Netz und starten Sie dann noch einmal.',
  },
};

export const askingRefusals: typeof english.askingRefusals = {
  unencrypted: (server) => ({
    what: `Der Record Store ${server} wird nicht ohne Verschlüsselung gefragt.`,
    why: 'Der Schlüssel und die Aufzeichnungen gingen für alle lesbar durch das Netz.',
    fix: 'Geben Sie seine https-Adresse an. Nur ein Record Store auf diesem Computer darf http haben.',
  }),
  keyInAddress: {
    what: 'In der Adresse des Record Stores steht ein Schlüssel.',
    why: 'Adressen landen in Protokollen und in der History der Shell.',
    fix: 'Setzen Sie den Schlüssel in die Umgebungsvariablen LRS_KEY und LRS_SECRET.',
  },
  noAddress: (given) => ({
    what: `„${given}“ ist keine Adresse eines Record Stores.`,
    why: 'Sie sollte mit https:// beginnen und den xAPI-Endpunkt nennen.',
    fix: 'Geben Sie sie so an, wie der Record Store sie zeigt, zum Beispiel https://lrs.example/xapi/.',
  }),
  noTime: (given) => ({
    what: `„${given}“ ist kein Zeitpunkt.`,
    why: 'Statements werden ab einem Tag geholt oder ab einer Uhrzeit mit ihrem Abstand zu UTC.',
    fix: 'Schreiben Sie 2026-07-01 (Mitternacht UTC) oder 2026-07-01T09:00:00+02:00.',
  }),
  noKey: {
    what: 'Für den Record Store gibt es keinen Schlüssel.',
    why: 'Er wird aus den Umgebungsvariablen LRS_KEY und LRS_SECRET gelesen, nie von der Befehlszeile.',
    fix: 'Setzen Sie beide, mit einem Schlüssel, der Statements lesen darf und sonst nichts.',
  },
};

export const statusAnswers: typeof english.statusAnswers = {
  what: (host, status) => `Der Record Store ${host} antwortet mit ${status}.`,
  401: {
    why: 'Er kennt den Schlüssel nicht.',
    fix: 'Prüfen Sie LRS_KEY und LRS_SECRET.',
  },
  403: {
    why: 'Der Schlüssel darf keine Statements lesen.',
    fix: 'Bitten Sie um einen Schlüssel, der alle Statements lesen darf.',
  },
  404: {
    why: 'Unter dieser Adresse gibt es keinen xAPI-Endpunkt.',
    fix: 'Prüfen Sie die Adresse.',
  },
  busy: {
    why: 'Er ist zu lange ausgelastet.',
    fix: 'Versuchen Sie es später noch einmal.',
  },
  redirect: {
    why: 'Er schickt die Anfrage anderswohin, und der Schlüssel geht nirgendwohin sonst.',
    fix: 'Geben Sie die Adresse an, zu der sie führt.',
  },
  other: {
    why: 'Mehr sagt er nicht.',
    fix: 'Fragen Sie die Personen, die ihn betreiben, mit dieser Zahl.',
  },
};
