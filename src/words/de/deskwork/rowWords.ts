import type {
  FieldFault,
  RowField,
} from '../../../domain/deskwork/judgeRow.ts';
import type { ShownRow } from '../../../domain/deskwork/shownRow.ts';
import type * as english from '../../deskwork/rowWords.ts';
import { capital, counted } from '../phrasing.ts';
import { namesOf } from './approverWords.ts';

export const fieldLabels: typeof english.fieldLabels = [
  ['reason', 'Grund'],
  ['risk', 'Risiko'],
  ['controls', 'Schutzmaßnahmen'],
  ['approver', 'Freigabe'],
  ['review', 'Zu prüfen bis'],
];

export const NOTHING_WRONG: string = 'Hier ist nichts falsch';

export const faultWords: typeof english.faultWords = {
  expired: 'Abgelaufen',
  too_long: 'Läuft zu lange',
  unowned: 'Keine Freigabe',
  wrong_approver: 'Falsche Freigabe',
  unjustified: 'Nicht begründet',
};

const EMPTY = 'leer';

export const fieldText: typeof english.fieldText = (
  field,
  { row, approvedOn, reviewBy, days },
) => {
  switch (field) {
    case 'reason':
    case 'risk':
    case 'controls':
      return row[field]?.text ?? EMPTY;
    case 'approver':
      return namesOf(row.approvers) || EMPTY;
    case 'review':
      return days === null || reviewBy === null
        ? `${EMPTY}; freigegeben am ${approvedOn}`
        : `${reviewBy}, freigegeben am ${approvedOn} für ${counted(days, 'Tag', 'Tage')}`;
  }
};

const nouns: Record<RowField, string> = {
  reason: 'der Grund',
  risk: 'das Risiko',
  controls: 'die Schutzmaßnahmen',
  approver: 'die Freigabe',
  review: 'der Prüftermin',
};

function inSentence(field: RowField, one: string, several: string): string {
  return `${nouns[field]} ${field === 'controls' ? several : one}`;
}

const inOrder = (field: RowField) =>
  inSentence(field, 'ist in Ordnung', 'sind in Ordnung');

function whatIsWrong({ field, fault }: FieldFault, shown: ShownRow): string {
  switch (fault) {
    case 'expired':
      return `${nouns[field]} ist vorbei`;
    case 'too_long':
      return `${nouns[field]} liegt zu spät`;
    case 'unowned':
      return `${nouns[field]} fehlt`;
    case 'wrong_approver':
      return `${nouns[field]} ist nicht die richtige`;
    case 'unjustified':
      return fieldText(field, shown) === EMPTY
        ? inSentence(field, 'fehlt', 'fehlen')
        : inSentence(field, 'zählt nicht', 'zählen nicht');
  }
}

export const verdictWords: typeof english.verdictWords = (verdict, shown) => {
  const found =
    'found' in verdict
      ? verdict.found.map((it) => whatIsWrong(it, shown)).join(', ')
      : '';
  switch (verdict.kind) {
    case 'rightly_sound':
      return 'Richtig: Hier ist nichts falsch.';
    case 'rightly_flagged':
      return `Richtig: ${found}.`;
    case 'missed':
      return `Nicht richtig, etwas ist falsch: ${found}.`;
    case 'other_field':
      return `Nicht richtig: ${inOrder(verdict.field)}. ${capital(found)}.`;
    case 'false_alarm':
      return `Nicht richtig: ${inOrder(verdict.field)}, und der Rest der Zeile auch.`;
  }
};
