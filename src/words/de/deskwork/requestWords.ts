import type {
  Decision,
  ExceptionRequest,
} from '../../../domain/deskwork/requestRule.ts';
import type { ExceptionRule } from '../../../domain/policy/exceptionTerm.ts';
import type * as english from '../../deskwork/requestWords.ts';
import { elementWords } from '../elements.ts';
import { capital, counted, inFigures, listed } from '../phrasing.ts';
import { wantedWords, whyApproved, whyNotApproved } from './approverWords.ts';

export const decisionButtons: typeof english.decisionButtons = [
  ['open', 'Eröffnen'],
  ['return', 'Zurückschicken'],
  ['refuse', 'Ablehnen'],
];

/** As they stand inside a sentence. */
const decisions: Record<Decision, string> = {
  open: 'die Ausnahme eröffnen',
  return: 'zur Ergänzung zurückschicken',
  refuse: 'ablehnen und anbieten, was passt',
};

export const wordsOfDecision: typeof english.wordsOfDecision = (decision) =>
  capital(decisions[decision]);

export const whyElement: typeof english.whyElement = (
  element,
  counts,
  request,
  rule,
) => {
  if (element === 'approver') return whyApprover(counts, request, rule);
  if (element === 'end_date') return whyEndDate(counts, request, rule);
  const stated = request[element];
  if (!stated)
    return element === 'reason'
      ? 'nirgends steht, warum MFA dort nicht möglich ist.'
      : 'davon ist nicht die Rede.';
  if (counts) return `„${stated.text}“.`;
  return `„${stated.text}“ ${notOne[element]}.`;
};

const notOne = {
  reason: 'sagt nicht, warum MFA dort nicht möglich ist',
  risk: 'zählt nicht als Risiko',
  controls: 'zählt nicht als Schutzmaßnahme',
};

function whyApprover(
  counts: boolean,
  { approvers }: ExceptionRequest,
  rule: ExceptionRule,
): string {
  if (approvers.length === 0) return 'niemand hat unterschrieben.';
  return counts
    ? `${whyApproved(approvers, rule)}.`
    : `${whyNotApproved(approvers, rule)}.`;
}

function whyEndDate(
  counts: boolean,
  { ends }: ExceptionRequest,
  { maxDays }: ExceptionRule,
): string {
  if (!ends) return 'ein Ende ist nicht genannt.';
  if (ends.kind === 'vague') return 'diese Worte sind kein Datum.';
  const days = counted(ends.days, 'Tag', 'Tage');
  return counts
    ? `${days}, und die Richtlinie erlaubt ${inFigures(maxDays)}.`
    : `${days} ${ends.days === 1 ? 'ist' : 'sind'} zu lang; die Richtlinie erlaubt ${inFigures(maxDays)}.`;
}

export const whyDecision: typeof english.whyDecision = (
  decision,
  { subject },
  rule,
) => {
  switch (decision) {
    case 'open':
      return rule.elements.length === 1
        ? 'Das eine Element ist da; die Ausnahme bekommt also ihre Zeile im Register.'
        : `Alle ${rule.elements.length} Elemente sind da; die Ausnahme bekommt also ihre Zeile im Register.`;
    case 'return':
      return 'Der Antrag kann gut sein, aber MFA bleibt an, bis er vollständig ist. Sagen Sie, was fehlt oder nicht zählt.';
    case 'refuse':
      return subject.kind === 'recovery'
        ? 'Hier muss jemand wieder hineinkommen. Das ist eine Wiederherstellung: Suchen Sie nach einer Ersatzmethode, und folgen Sie dann dem Reset-Ablauf.'
        : `MFA ist hier möglich. Bieten Sie einen leichteren Weg an, sie zu nutzen, etwa einen Hardware-Schlüssel. Bleibt es bei dem Wunsch, geht das Risiko schriftlich an ${wantedWords(rule)}; so, wie er ist, begründet dieser Antrag keine Ausnahme.`;
  }
};

export const requestVerdict: typeof english.requestVerdict = ({
  lacking,
  decision,
}) => {
  if (lacking.kind === 'right')
    return decision.kind === 'right'
      ? 'Beides richtig.'
      : 'Die Elemente stimmen, die Entscheidung nicht.';
  return decision.kind === 'right'
    ? 'Die Entscheidung stimmt, die Elemente nicht.'
    : 'Weder die Elemente noch die Entscheidung stimmen.';
};

export const decisionVerdict: typeof english.decisionVerdict = (
  decided,
  { decision },
) =>
  decision.kind === 'right'
    ? `Sie haben richtig gewählt: ${decisions[decided]}.`
    : `Sie haben gewählt: ${decisions[decided]}. Besser: ${decisions[decision.decision]}.`;

// Said of singulars and plurals of every gender alike.
export const markedWords: typeof english.markedWords = (stands, said) => {
  if (stands === 'counts')
    return said ? 'vorhanden, und von Ihnen markiert.' : 'vorhanden.';
  const is =
    stands === 'short'
      ? 'vorhanden, ohne Geltung nach der Richtlinie'
      : 'nicht vorhanden';
  return said
    ? `${is}, wie von Ihnen markiert.`
    : `${is}, und von Ihnen nicht markiert.`;
};

export const missingWords: typeof english.missingWords = (lacking) =>
  lacking.length === 0
    ? 'Nichts'
    : capital(
        listed(
          lacking.map((it) => elementWords[it]),
          'and',
        ),
      );
