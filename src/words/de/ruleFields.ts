import type * as english from '../ruleFields.ts';
import { PROOFS } from './checkFields.ts';

export const RULE_SECTIONS: typeof english.RULE_SECTIONS = [
  {
    title: 'Vor einem Reset',
    fields: [
      {
        path: 'reset.checks',
        kind: 'number',
        label: 'Anerkannte Prüfungen vor einem Reset',
        hint: '1 bis 3',
      },
      {
        path: 'reset.kinds',
        kind: 'one',
        label: 'Welche Prüfungen zusammen zählen',
        of: [
          { value: 'any', label: 'Beliebige anerkannte Prüfungen' },
          {
            value: 'different',
            label: 'Nur Prüfungen, die an Verschiedenem hängen',
          },
        ],
      },
      {
        path: 'contactData.minAgeDays',
        kind: 'number',
        label:
          'Eine hinterlegte Nummer beweist nichts, wenn sie in den letzten … Tagen geändert wurde',
        hint: '1 bis 365',
      },
      {
        path: 'reset.approver',
        kind: 'one',
        label: 'Wer einen Reset freigibt',
        of: [
          { value: 'line_manager', label: 'Die Führungskraft' },
          { value: 'security', label: 'Die IT-Sicherheit' },
        ],
      },
      {
        path: 'reset.deputy',
        kind: 'yes',
        label:
          'Eine Stellvertretung darf freigeben, wo die Führungskraft nicht zu erreichen ist',
      },
      {
        path: 'reset.unreachable',
        kind: 'one',
        label:
          'Wo Führungskraft und Stellvertretung nicht zu erreichen sind, etwa außerhalb der Arbeitszeit',
        of: [
          { value: 'wait', label: 'Der Antrag wartet' },
          {
            value: 'security',
            label: 'Die Bereitschaft der IT-Sicherheit darf freigeben',
          },
        ],
      },
      {
        path: 'reset.enrolAtOnce',
        kind: 'yes',
        label: 'Die neue Methode wird im selben Kontakt registriert',
      },
    ],
  },
  {
    title: 'Privilegierte Konten',
    fields: [
      {
        path: 'privileged.checks',
        kind: 'number',
        label:
          'Anerkannte Prüfungen, bevor ein solches Konto zurückgesetzt wird',
        hint: '1 bis 4, und nicht weniger als für andere Konten',
      },
      {
        path: 'privileged.oneOf',
        kind: 'some',
        label: 'Eine davon muss sein',
        of: PROOFS,
      },
    ],
  },
  {
    title: 'Einmalpässe',
    fields: [
      {
        path: 'passes.onVerifiedLine',
        kind: 'yes',
        label:
          'Ein Reset braucht eine Prüfung über einen Weg, auf dem der Einmalpass ausgegeben werden kann: Rückruf, unser Videoanruf oder persönlich',
      },
      {
        path: 'passes.minutes',
        kind: 'number',
        label: 'Ein Einmalpass ist … Minuten gültig',
        hint: '1 bis 1.440',
      },
    ],
  },
  {
    title: 'Ausnahmen, Protokoll und Warnung',
    fields: [
      {
        path: 'exceptions.approver',
        kind: 'one',
        label: 'Wer eine Ausnahme freigibt',
        of: [
          {
            value: 'business_owner',
            label: 'Die fachlich verantwortliche Person',
          },
          { value: 'security', label: 'Die IT-Sicherheit' },
          {
            value: 'business_owner_and_security',
            label:
              'Die fachlich verantwortliche Person und die IT-Sicherheit, beide',
          },
        ],
      },
      {
        path: 'exceptions.maxDays',
        kind: 'number',
        label: 'Längste Ausnahme, in Tagen',
        hint: '1 bis 365',
      },
      {
        path: 'log.fields',
        kind: 'some',
        label: 'Ein Protokolleintrag enthält',
        of: [
          { value: 'check', label: 'Die Prüfung, die gemacht wurde' },
          { value: 'approver', label: 'Wer freigegeben hat' },
          { value: 'outcome', label: 'Wie es ausging' },
        ],
      },
      {
        path: 'report.warnUser',
        kind: 'yes',
        label:
          'Nach einem vermuteten Betrugsversuch warnt der Helpdesk die echte Person',
      },
    ],
  },
];
