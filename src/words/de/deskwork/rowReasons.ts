import type { RowField } from '../../../domain/deskwork/judgeRow.ts';
import type { Subject } from '../../../schema/deskwork.ts';
import type * as english from '../../deskwork/rowReasons.ts';
import { capital, counted, inFigures } from '../phrasing.ts';
import { wantedWords, whyApproved, whyNotApproved } from './approverWords.ts';

type Cell = 'reason' | 'risk' | 'controls';

const days = (number: number) => counted(number, 'Tag', 'Tage');

/** How much of its longest time an exception runs. */
const runsOf = (number: number, most: number) =>
  `die Ausnahme läuft ${inFigures(number)} von höchstens ${counted(most, 'Tag', 'Tagen')}`;

export const whyFault: typeof english.whyFault = (
  { field, fault },
  { row, reviewBy, days: runs },
  rule,
  today,
) => {
  switch (fault) {
    case 'expired':
      return `Der Prüftermin war der ${reviewBy ?? ''}, und heute ist der ${today}. Schweigen verlängert nichts.`;
    case 'too_long':
      return runs === null
        ? 'Ein Prüftermin fehlt; die Ausnahme endet also nie.'
        : `Die Ausnahme läuft ${days(runs)}, und die Richtlinie erlaubt ${inFigures(rule.maxDays)}.`;
    case 'unowned':
      return 'Niemand hat die Ausnahme freigegeben; also trägt niemand das Risiko.';
    case 'wrong_approver':
      return `${capital(whyNotApproved(row.approvers, rule))}.`;
    case 'unjustified':
      return isCell(field) ? whyWeak(field, row[field]?.text) : '';
  }
};

function isCell(field: RowField): field is Cell {
  return field === 'reason' || field === 'risk' || field === 'controls';
}

const emptyCells: Record<Cell, string> = {
  reason: 'Das Feld für den Grund ist leer.',
  risk: 'Das Feld für das Risiko ist leer.',
  controls: 'Das Feld für die Schutzmaßnahmen ist leer.',
};

const notOne: Record<Cell, string> = {
  reason: 'ist kein Grund',
  risk: 'ist kein Risiko',
  controls: 'ist keine Schutzmaßnahme',
};

function whyWeak(cell: Cell, text: string | undefined): string {
  return text === undefined ? emptyCells[cell] : `„${text}“ ${notOne[cell]}.`;
}

/** Each is a clause, and takes a comma before it. */
const wantedOf: Record<Cell, string> = {
  reason: 'warum MFA dort nicht möglich ist',
  risk: 'was sich mit einem gestohlenen Zugang erreichen oder tun ließe',
  controls: 'was das Konto anstelle von MFA schützt',
};

export const shouldSay: typeof english.shouldSay = (
  { field, fault },
  { latest },
  rule,
  subject,
) => {
  switch (fault) {
    case 'expired':
      return `Hier sollte ein neues Datum stehen, nachdem die Ausnahme neu begründet und für höchstens ${days(rule.maxDays)} neu freigegeben wurde; sonst wird sie zurückgezogen.`;
    case 'too_long':
      return `Hier sollte spätestens der ${latest} stehen.`;
    case 'unowned':
    case 'wrong_approver':
      return `Hierher gehört: ${wantedWords(rule)}.`;
    case 'unjustified':
      return isCell(field) ? shouldGive(field, subject) : '';
  }
};

function shouldGive(cell: Cell, subject: Subject | undefined): string {
  const such = subject ? `, etwa „${subject[cell]}“` : '';
  return `Hier sollte stehen, ${wantedOf[cell]}${such}.`;
}

export const whyInOrder: typeof english.whyInOrder = (
  field,
  { row, days: runs },
  rule,
) => {
  if (isCell(field))
    return row[field]
      ? `Hier steht, ${wantedOf[field]}.`
      : 'Die Richtlinie verlangt es nicht.';
  if (field === 'approver')
    return row.approvers.length === 0
      ? 'Die Richtlinie verlangt keine Freigabe.'
      : `${capital(whyApproved(row.approvers, rule))}.`;
  return runs === null
    ? 'Die Richtlinie verlangt kein Datum.'
    : `${capital(runsOf(runs, rule.maxDays))}, und sie sind nicht vorbei.`;
};

export const whySound: typeof english.whySound = (
  { row, reviewBy, days: runs },
  rule,
) =>
  `Grund, Risiko und Schutzmaßnahmen sind da; ${whyApproved(row.approvers, rule)}; ${runsOf(runs ?? 0, rule.maxDays)}, bis zum ${reviewBy ?? ''}.`;
