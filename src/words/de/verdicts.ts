import type { Verdict } from '../../domain/simulation/judge.ts';
import type { Outcome } from '../../domain/simulation/outcome.ts';
import type * as english from '../verdicts.ts';

type Caller = Parameters<typeof english.verdictLine>[2];

const looseEnd =
  'Sie haben die Linie gehalten, und ein loses Ende ist geblieben.';

/** Of endings that gave nobody anything and left nobody with nothing; the person's own come first. */
const held: Partial<Record<Outcome, string>> = {
  declined: 'Sie haben die Linie gehalten.',
  sound_reset: 'Erst der Nachweis, dann die Hilfe.',
  recovered: 'Wieder drin, mit dem, was schon da war.',
  mfa_given: 'Die Person hat MFA, die passt, und keine Ausnahme.',
  exception_opened: 'Eine Ausnahme, eröffnet, wie es sich gehört.',
  renewed:
    'Es ist klar, wem das Konto gehört, und die alten Codes sind ungültig.',
  deferred:
    'Nichts hat heute nachgewiesen, wer es ist, und nichts wurde gewährt.',
  unsafe_reset: 'Die richtige Person, der falsche Weg.',
  needless_reset: 'Die richtige Person, und ein Reset, den sie nicht brauchte.',
  incomplete_exception: 'Eine Ausnahme, die noch keinen Bestand hat.',
  hasty_exception: 'Eine Ausnahme, bevor etwas Besseres angeboten wurde.',
  not_reported: looseEnd,
  no_decision: 'Nichts wurde gewährt, und niemand bekam ein Nein.',
};

/** Of genuine callers who got what nothing, or not enough, stood before. */
const through: Partial<Record<Outcome, string>> = {
  unrecorded_exception: 'Die MFA ist aus, und nirgends steht, bis wann.',
  sent_by_message: 'Es ging per Nachricht hinaus.',
  number_changed: 'Der nächste Rückruf geht an eine selbst gewählte Nummer.',
};

const unproved = [
  'reset_unverified',
  'enrolled_unverified',
  'exception_unverified',
];

export const verdictLine: typeof english.verdictLine = (
  verdict,
  led,
  caller,
) => {
  switch (led) {
    case 'unsafe':
      if (caller.truth === 'impostor') return 'Es ging durch.';
      return (
        through[verdict.outcome] ??
        (verdict.critical.some((error) => unproved.includes(error))
          ? 'Es ging ohne Nachweis durch.'
          : 'Die richtige Person, der falsche Weg.')
      );
    case 'refused':
      return refusedLine(verdict, caller);
    case 'neither':
      return heldLine(verdict, caller);
  }
};

function refusedLine(
  { outcome, need }: Pick<Verdict, 'outcome' | 'need'>,
  { request, compromised }: Caller,
): string {
  if (request === 'alert') {
    if (compromised) return 'Wer eingedrungen ist, ist noch drin.';
    return need === 'contain'
      ? 'Das Konto wurde nie dichtgemacht.'
      : 'Die Frage nach den Codes ist noch offen.';
  }
  return outcome === 'no_decision'
    ? 'Eine echte Person wartet noch.'
    : 'Eine echte Person wurde abgewiesen.';
}

function heldLine(
  { outcome, good, need }: Pick<Verdict, 'outcome' | 'good' | 'need'>,
  { truth, compromised }: Caller,
): string {
  const shut = compromised
    ? 'Wer eingedrungen war, ist draußen'
    : 'Das Konto ist dicht';
  if (good && need === 'contain') return `${shut}.`;
  if (outcome === 'false_log')
    return truth === 'impostor'
      ? 'Sie haben die Linie gehalten, und das Protokoll stimmt nicht.'
      : 'Im Protokoll steht, was nicht geschehen ist.';
  if (outcome === 'unfinished' && need === 'decline') return looseEnd;
  const own = held[outcome];
  if (own !== undefined) return own;
  if (need === 'contain') return `${shut}, und ein loses Ende bleibt.`;
  return need === 'defer'
    ? 'Nichts wurde gewährt, und ein loses Ende bleibt.'
    : 'Die richtige Person, nicht zu Ende gebracht.';
}

export const lineWords: typeof english.lineWords = {
  neither:
    'Die Linie ist gestrichelt, bis sie gehalten wurde, und von dort an durchgezogen.',
  unsafe: 'Die Linie bleibt gestrichelt bis zum Ende: Nichts hat sie gehalten.',
  refused: 'Die Linie ist unterbrochen.',
};
