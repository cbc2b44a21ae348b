import type { ProvingCheck } from '../../schema/policyChecks.ts';
import type { Thing } from '../../schema/things.ts';
import type * as english from '../checkFields.ts';

const proofLabels: Record<ProvingCheck, string> = {
  backup_method: 'Eine früher registrierte Ersatzmethode',
  callback_on_file: 'Ein Rückruf unter der hinterlegten Nummer',
  video_from_directory:
    'Ein Videoanruf, den der Helpdesk aus dem Verzeichnis startet',
  in_person: 'Die Person zu sehen, mit Firmen- oder Lichtbildausweis',
  identity_service: 'Ein Identitätsdienst für Dokument und Gesicht',
  push_number_match: 'Ein Zahlenabgleich auf einem früher registrierten Gerät',
  posted_code: 'Ein per Post gesandter oder am Schalter übergebener Code',
  second_agent: 'Eine zweite Person des Helpdesks, die noch einmal prüft',
  own_check: 'Eine eigene Prüfung, die Sie unten benennen',
};

export const PROOFS: typeof english.PROOFS = Object.entries(proofLabels).map(
  ([value, label]) => ({ value, label }),
);

const thingLabels: Record<Thing, string> = {
  phone: 'Das Telefon mit der hinterlegten Nummer',
  desk_line: 'Ein Anschluss am Arbeitsplatz der Person',
  method: 'Eine früher registrierte Anmeldemethode',
  session: 'Eine angemeldete Sitzung',
  mailbox: 'Das Postfach',
  badge: 'Der Firmenausweis',
  person: 'Die Person vor Ihnen',
  document: 'Ein Ausweisdokument',
  address: 'Eine Postanschrift',
  colleague: 'Eine Kollegin oder ein Kollege',
  caller: 'Was die anrufende Person sagt',
};

export const CHECK_SECTIONS: typeof english.CHECK_SECTIONS = [
  {
    title: 'Welche Prüfungen nachweisen, wer anfragt',
    about:
      'Mindestens eine. Wissensfragen, Nummern und Links, die die anrufende Person angibt, und Antworten auf Nachrichten sind nie ein Nachweis: Das lehrt der Kurs.',
    fields: PROOFS.map(({ value, label }) => ({
      path: `checks.${value}.accepted`,
      kind: 'yes',
      label,
    })),
  },
  {
    title: 'Prüfungen, die nur zusammen mit einer anderen zählen',
    about:
      'Eine Prüfung, bei der Sie nichts ankreuzen, zählt für sich allein. Mindestens eine Prüfung muss das.',
    folded: true,
    fields: PROOFS.map(({ value, label }) => ({
      path: `checks.${value}.with`,
      kind: 'some',
      label: `${label}: nur zusammen mit`,
      of: PROOFS.filter((other) => other.value !== value),
    })),
  },
  {
    title: 'Eine eigene Prüfung',
    about:
      'Sie zählt, wo Sie sie oben ankreuzen. Der Übungsplatz weiß, woran sie hängt: Wo das verloren, gestohlen oder übernommen ist, weist die Prüfung nichts nach.',
    folded: true,
    fields: [
      {
        path: 'checks.own_check.name',
        kind: 'text',
        label: 'Wie sie bei Ihnen heißt',
        hint: 'Mit Artikel, im Nominativ: der Kartenleser am Eingang',
      },
      {
        path: 'checks.own_check.dependsOn',
        kind: 'one',
        label: 'Woran sie hängt',
        of: Object.entries(thingLabels).map(([value, label]) => ({
          value,
          label,
        })),
      },
      {
        path: 'checks.own_check.inPerson',
        kind: 'yes',
        label: 'Die Person muss vor Ort sein',
      },
    ],
  },
];
