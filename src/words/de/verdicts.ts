import type { Verdict } from '../../domain/simulation/judge.ts';
import type { Outcome } from '../../domain/simulation/outcome.ts';
import type * as english from '../verdicts.ts';

type Line = Parameters<typeof english.verdictLine>[0];
type Caller = Parameters<typeof english.verdictLine>[2];

const looseEnd =
  'Sie haben die Linie gehalten, und ein loses Ende ist geblieben.';

const notSound = 'Eine Ausnahme, und nicht so, wie sie sein soll.';

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
    'Nichts hat heute nachgewiesen, wer es ist, und es hieß „noch nicht“.',
  unsafe_reset: 'Die richtige Person, der falsche Weg.',
  needless_reset: 'Die richtige Person, und ein Reset, den sie nicht brauchte.',
  incomplete_exception: notSound,
  hasty_exception: 'Eine Ausnahme, bevor etwas Besseres angeboten wurde.',
  not_reported: looseEnd,
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
  if (outcome === 'wrongful_refusal')
    return 'Eine echte Person wurde abgewiesen.';
  // A form with gaps leaves them with nothing, and nobody said no.
  return outcome === 'incomplete_exception'
    ? notSound
    : 'Eine echte Person wartet noch.';
}

function heldLine(
  { outcome, good, need, faults }: Line,
  { truth, compromised }: Caller,
): string {
  const shut = compromised
    ? 'Wer eingedrungen war, ist draußen'
    : 'Das Konto ist dicht';
  if (good && need === 'contain') return `${shut}.`;
  if (outcome === 'false_log')
    return truth === 'impostor'
      ? 'Sie haben die Linie gehalten, und das Protokoll stimmt nicht.'
      : 'Das Protokoll stimmt nicht.';
  if (outcome === 'unfinished' && need === 'decline') return looseEnd;
  if (outcome === 'no_decision') return openLine(faults, truth);
  const own = held[outcome];
  if (own !== undefined) return own;
  if (need === 'contain') return `${shut}, und ein loses Ende bleibt.`;
  return need === 'defer'
    ? 'Nichts hat heute nachgewiesen, wer es ist, und ein loses Ende bleibt.'
    : 'Die richtige Person, nicht zu Ende gebracht.';
}

function openLine(faults: Line['faults'], truth: Caller['truth']): string {
  if (truth === 'genuine')
    return 'Eine neue Methode wurde gewährt, und der Rest ist offen.';
  return faults.includes('not_reported')
    ? 'Niemand bekam ein Nein, und nichts wurde gemeldet.'
    : looseEnd;
}

export const lineWords: typeof english.lineWords = {
  neither:
    'Die Linie ist gestrichelt, bis sie gehalten wurde, und von dort an durchgezogen.',
  unsafe: 'Die Linie bleibt gestrichelt bis zum Ende: Nichts hat sie gehalten.',
  refused: 'Die Linie ist unterbrochen.',
};
