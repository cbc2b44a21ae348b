import type * as english from '../policyFields.ts';
import { CHECK_SECTIONS } from './checkFields.ts';
import { RULE_SECTIONS } from './ruleFields.ts';

export const POLICY_SECTIONS: typeof english.POLICY_SECTIONS = [
  ...CHECK_SECTIONS,
  ...RULE_SECTIONS,
  {
    title: 'Wann der Kurs fällig ist',
    about: 'Der Nachweisbericht misst die Aufzeichnungen an diesen Tagen.',
    fields: [
      {
        path: 'training.dueDays',
        kind: 'number',
        label: 'Zu erledigen innerhalb von … Tagen nach dem Eintritt',
        hint: '1 bis 365',
      },
      {
        path: 'training.everyMonths',
        kind: 'number',
        label: 'Wieder zu erledigen nach … Monaten',
        hint: '0 für nie, höchstens 60',
      },
      {
        path: 'training.onChange',
        kind: 'one',
        label: 'Wieder zu erledigen, wenn sich der Kurs ändert',
        of: [
          {
            value: 'points',
            label: 'Wenn er andere Lernpunkte vermittelt',
          },
          {
            value: 'version',
            label: 'Mit jeder neuen Haupt- oder Nebenversion',
          },
          { value: 'never', label: 'Nie aus diesem Grund' },
        ],
      },
    ],
  },
  {
    title: 'Organisation und Kontakte',
    about:
      'Sie gehen neben den Regeln in die Versionsangaben des Pakets ein. Kein Schritt des Kurses druckt sie ab. Den Namen zeigt das Verbindungsfenster, und ein Bildschirmleseprogramm sagt ihn anstelle Ihres Logos.',
    fields: [
      {
        path: 'organisation.name',
        kind: 'text',
        label: 'Name der Organisation',
      },
      {
        path: 'organisation.timezone',
        kind: 'text',
        label: 'Zeitzone',
        hint: 'Zum Beispiel Europe/Berlin',
      },
      {
        path: 'contacts.security.name',
        kind: 'text',
        label: 'IT-Sicherheit: wer',
      },
      {
        path: 'contacts.security.reach',
        kind: 'text',
        label: 'IT-Sicherheit: wie zu erreichen',
      },
      {
        path: 'contacts.servicedesk_lead.name',
        kind: 'text',
        label: 'Leitung des Helpdesks: wer',
      },
      {
        path: 'contacts.servicedesk_lead.reach',
        kind: 'text',
        label: 'Leitung des Helpdesks: wie zu erreichen',
      },
    ],
  },
];

export const policyFieldLabel: typeof english.policyFieldLabel = (path) => {
  const fields = POLICY_SECTIONS.flatMap((section) => section.fields);
  return fields.find((field) => field.path === path)?.label ?? path;
};
