import type * as english from '../../../workshop/policy/contradictions.ts';
import { counted } from '../../phrasing.ts';

const checksOf = (number: number) => counted(number, 'Prüfung', 'Prüfungen');

export const contradictionWords: typeof english.contradictionWords = {
  noneAccepted: {
    message:
      'keine Prüfung ist anerkannt, also könnte sich nie jemand ausweisen, erwartet: mindestens eine.',
    fix: 'Erkennen Sie eine an, z. B. callback_on_file: { accepted: true }',
  },
  noneAlone: {
    message:
      'jede anerkannte Prüfung zählt nur neben einer anderen, erwartet: mindestens eine, die für sich zählt.',
    fix: 'Entfernen Sie die Liste „with“ einer Prüfung oder schreiben Sie with: [].',
  },
  besideItself: (check) => ({
    message: `checks.${check}.with nennt die Prüfung selbst, erwartet: eine andere.`,
    fix: `Entfernen Sie ${check} aus der Liste.`,
  }),
  besideUnaccepted: (check, other) => ({
    message: `checks.${check}.with nennt ${other}, und checks.${other} erkennt das nicht an, erwartet: eine anerkannte Prüfung.`,
    fix: `Entfernen Sie ${other} aus der Liste oder ergänzen Sie checks.${other}: { accepted: true } in der Richtlinie.`,
  }),
  oneOfUnaccepted: (check) => ({
    message: `privileged.oneOf nennt ${check}, und checks.${check} erkennt das nicht an, erwartet: eine anerkannte Prüfung.`,
    fix: `Entfernen Sie ${check} aus der Liste oder ergänzen Sie checks.${check}: { accepted: true } in der Richtlinie.`,
  }),
  fewerForPrivileged: (privileged, ordinary) => ({
    message: `ein privilegiertes Konto braucht ${checksOf(privileged)} und ein gewöhnliches ${ordinary}, erwartet: mindestens so viele für das privilegierte.`,
    fix: `Schreiben Sie privileged.checks: ${ordinary} oder mehr.`,
  }),
  moreThanAccepted: (path, needed, accepted) => ({
    message: `${path} verlangt ${checksOf(needed)}, aber nur ${accepted} ${accepted === 1 ? 'ist' : 'sind'} anerkannt, erwartet: nicht mehr als das.`,
    fix: 'Erkennen Sie mehr Prüfungen an oder verlangen Sie weniger.',
  }),
  moreThanKinds: (path, needed, kinds) => ({
    message: `${path} verlangt ${checksOf(needed)}, die an Verschiedenem hängen, aber die anerkannten hängen an ${kinds === 1 ? 'einer einzigen Sache' : `${kinds} verschiedenen Sachen`}, erwartet: nicht mehr als das.`,
    fix: 'Erkennen Sie eine Prüfung an, die an etwas anderem hängt, verlangen Sie weniger oder schreiben Sie reset.kinds: any.',
  }),
  noLine: (checks) => ({
    message: `passes.onVerifiedLine verlangt eine geprüfte Leitung, und keine Prüfung über eine Leitung ist anerkannt, erwartet: eine von ${checks.join(', ')}.`,
    fix: 'Erkennen Sie eine davon an oder schreiben Sie passes.onVerifiedLine: false.',
  }),
  elements: (missing, all) => ({
    message: `in exceptions.elements fehlt ${missing.join(', ')}, erwartet: alle fünf, die die Lektion vermittelt.`,
    fix: `Schreiben Sie elements: [${all.join(', ')}]`,
  }),
};
