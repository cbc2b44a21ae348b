import type { CheckName, LogField, Policy } from '../../schema/policy.ts';
import type * as english from '../rules.ts';
import { checkCalled, checkWords } from './checks.ts';
import { withArticle } from './elements.ts';
import { capital, counted, listed } from './phrasing.ts';

type Sentence = (policy: Policy) => string;

const days = (number: number): string => counted(number, 'Tag', 'Tage');

const acceptedChecks = (number: number): string =>
  counted(number, 'anerkannte Prüfung', 'anerkannte Prüfungen');

const logged: Record<LogField, string> = {
  check: 'welche Prüfungen gemacht wurden und was jede zeigte',
  approver: 'wer freigegeben hat',
  outcome: 'was getan wurde',
};

const sentences: Record<string, Sentence> = {
  'contactData.minAgeDays': ({ contactData: { minAgeDays } }) =>
    `Eine Nummer, die vor weniger als ${counted(minAgeDays, 'Tag', 'Tagen')} geändert wurde, beweist nichts.`,
  'reset.checks': ({ reset }) =>
    `Ein Reset braucht vorher ${acceptedChecks(reset.checks)}.`,
  'reset.kinds': ({ reset }) =>
    reset.kinds === 'different'
      ? 'Prüfungen, die an derselben Sache hängen, etwa an einem Telefon, zählen als eine.'
      : 'Jede anerkannte Prüfung zählt, auch wenn zwei an derselben Sache hängen.',
  'reset.approver': ({ reset }) =>
    `Ein Reset braucht die Freigabe ${reset.approver === 'security' ? 'der IT-Sicherheit' : 'der Führungskraft'}, über das Verzeichnis eingeholt.`,
  'reset.deputy': ({ reset }) => {
    if (reset.approver === 'security')
      return 'Weder Führungskraft noch Stellvertretung gibt einen Reset frei.';
    return reset.deputy
      ? 'Wo die Führungskraft nicht zu erreichen ist, darf die eingetragene Stellvertretung freigeben.'
      : 'Nur die eingetragene Führungskraft gibt frei; es gibt keine Stellvertretung.';
  },
  'reset.unreachable': ({ reset }) =>
    reset.unreachable === 'security' && reset.approver !== 'security'
      ? `Wo ${reset.deputy ? 'weder Führungskraft noch Stellvertretung' : 'die Führungskraft nicht'} zu erreichen ist, auch außerhalb der Arbeitszeit, darf die IT-Sicherheit freigeben.`
      : 'Wo niemand zu erreichen ist, der freigeben darf, auch außerhalb der Arbeitszeit, wartet der Antrag.',
  'reset.enrolAtOnce': ({ reset }) =>
    reset.enrolAtOnce
      ? 'Die neue Methode wird im selben Kontakt registriert.'
      : 'Die neue Methode darf später registriert werden.',
  'privileged.checks': privilegedChecks,
  'privileged.oneOf': privilegedChecks,
  'privileged.performedBy': () =>
    'Ein privilegiertes Konto setzt der Second Level zurück, nie der First Level.',
  'exceptions.approver': ({ exceptions }) =>
    `Eine Ausnahme ${exceptionApprovers[exceptions.approver]} frei, nie die Person, die sie beantragt.`,
  'exceptions.maxDays': ({ exceptions }) =>
    `Eine Ausnahme läuft höchstens ${days(exceptions.maxDays)}.`,
  'exceptions.elements': ({ exceptions }) =>
    `Eine Ausnahme braucht ${listed(
      [
        ...[...new Set(exceptions.elements)].map((it) => withArticle[it]),
        'eine Zeile im Register',
      ],
      'and',
    )}.`,
  'codes.renewAfterUse': () =>
    'Nachdem ein Wiederherstellungscode benutzt wurde, wird der ganze Satz erneuert.',
  'codes.sendByMessage': () =>
    'Codes, Einmalpässe und Passwörter werden nie per Nachricht verschickt.',
  'passes.onVerifiedLine': ({ passes }) =>
    passes.onVerifiedLine
      ? 'Einen Einmalpass bekommt nur, wer durch einen Rückruf, unseren eigenen Videoanruf oder persönlich geprüft wurde.'
      : 'Ein Einmalpass darf nach jeder anerkannten Prüfung ausgegeben werden.',
  'passes.minutes': ({ passes }) =>
    `Ein Einmalpass ist höchstens ${counted(passes.minutes, 'Minute', 'Minuten')} gültig.`,
  'log.fields': ({ log }) =>
    `Im Protokoll steht, ${listed(
      [...new Set(log.fields)].map((field) => logged[field]),
      'and',
    )}, so wie es geschehen ist.`,
  'report.warnUser': ({ report }) =>
    `Wo es sein kann, dass jemand anderes anruft, warnt ${report.warnUser ? 'der Helpdesk' : 'die IT-Sicherheit'} die echte Person.`,
  'training.dueDays': ({ training }) =>
    `Der Kurs ist innerhalb von ${counted(training.dueDays, 'Tag', 'Tagen')} nach dem Eintritt fällig.`,
  'training.everyMonths': ({ training }) =>
    training.everyMonths === 0
      ? 'Allein durch den Lauf der Zeit wird der Kurs nicht wieder fällig.'
      : `Der Kurs ist nach ${counted(training.everyMonths, 'Monat', 'Monaten')} wieder fällig.`,
  'training.onChange': ({ training }) => changeWords[training.onChange],
};

const exceptionApprovers: Record<Policy['exceptions']['approver'], string> = {
  business_owner: 'gibt eine fachlich verantwortliche Person',
  security: 'gibt die IT-Sicherheit',
  business_owner_and_security:
    'geben eine fachlich verantwortliche Person und die IT-Sicherheit',
};

const changeWords: Record<Policy['training']['onChange'], string> = {
  points: 'Der Kurs ist wieder fällig, wenn er andere Lernpunkte vermittelt.',
  version:
    'Der Kurs ist mit jeder neuen Haupt- oder Nebenversion wieder fällig.',
  never: 'Eine Änderung am Kurs macht ihn nicht wieder fällig.',
};

function privilegedChecks(policy: Policy): string {
  const { checks, oneOf } = policy.privileged;
  const among = anyOf(oneOf, policy);
  if (checks > 1)
    return `Ein privilegiertes Konto braucht ${acceptedChecks(checks)}, darunter ${oneOf.length > 1 ? 'eine von diesen' : 'diese'}: ${among}.`;
  return `Ein privilegiertes Konto braucht ${oneOf.length > 1 ? 'eine dieser Prüfungen' : 'diese Prüfung'}: ${among}.`;
}

/** After a colon, where a check stands in the nominative. */
function anyOf(names: readonly CheckName[], policy: Policy): string {
  return listed(
    names.map((name) => checkCalled(name, policy)),
    'or',
  );
}

export const ruleInWords: typeof english.ruleInWords = (path, policy) => {
  const [area = '', name = ''] = path.split('.');
  if (area !== 'checks' || !isCheckName(name))
    return sentences[path]?.(policy) ?? '';
  if (!policy.checks[name].accepted)
    return `${capital(checkCalled(name, policy))} ist kein Nachweis.`;
  return `${countsWords(name, policy)}. Woran die Prüfung hängt, darf nicht verloren oder in fremden Händen sein.`;
};

export const countsWords: typeof english.countsWords = (name, policy) => {
  const rule = policy.checks[name];
  const company = 'with' in rule ? (rule.with ?? []) : [];
  const counts = `${capital(checkCalled(name, policy))} gilt als Nachweis`;
  if (company.length === 0) return counts;
  const beside =
    company.length > 1 ? 'einer dieser Prüfungen' : 'dieser Prüfung';
  return `${counts}, aber nur zusammen mit ${beside}: ${anyOf(company, policy)}`;
};

function isCheckName(text: string): text is CheckName {
  return Object.hasOwn(checkWords, text);
}
