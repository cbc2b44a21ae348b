import type * as english from '../standing.ts';
import { counted } from './phrasing.ts';

/** `in den letzten 8 Anrufen`, as it stands after a preposition. */
function inLastCalls(count: number): string {
  return count === 1 ? 'im letzten Anruf' : `in den letzten ${count} Anrufen`;
}

const attacks = (number: number) => counted(number, 'Angriff', 'Angriffe');

export const goodCallsWords: typeof english.goodCallsWords = (
  { good },
  rule,
) => {
  const calls = counted(good, 'guter Anruf', 'gute Anrufe');
  if (good > rule.good) return `${calls}, und Sie brauchen ${rule.good}`;
  return rule.good === 1
    ? `${calls} von dem einen, den Sie brauchen`
    : `${calls} von den ${rule.good}, die Sie brauchen`;
};

export const windowWords: typeof english.windowWords = (rule) =>
  inLastCalls(rule.window);

export const conditionWords: typeof english.conditionWords = (
  gap,
  rule,
  verdict,
) => {
  switch (gap) {
    case 'too_few_calls':
      return {
        asks: counted(rule.window, 'Anruf', 'Anrufe'),
        now: `${verdict.calls}`,
      };
    case 'too_few_good':
      return {
        asks: counted(rule.good, 'guter Anruf', 'gute Anrufe'),
        now: `${verdict.good}`,
      };
    case 'too_few_attacks':
      return {
        asks: `${attacks(rule.hostile)} unter den guten Anrufen`,
        now: `${verdict.attacks}`,
      };
    case 'critical_error':
      return {
        asks: `Kein kritischer Fehler ${inLastCalls(rule.noCriticalIn)}`,
        now:
          verdict.critical > 0
            ? `${counted(verdict.critical, 'Anruf', 'Anrufe')} mit einem`
            : verdict.calls > 0
              ? 'keiner'
              : '–',
      };
    case 'wrongful_refusals':
      return {
        asks: turnedAway(rule.wrongfulRefusals),
        now: `${verdict.wrongfulRefusals}`,
      };
  }
};

function turnedAway(most: number): string {
  return most === 0
    ? 'Jedes echte Anliegen erledigt'
    : `Höchstens ${counted(most, 'echtes Anliegen', 'echte Anliegen')} unerledigt`;
}

export const leftWords: typeof english.leftWords = (calls, minutes) => {
  const left = `Noch etwa ${counted(minutes, 'Minute', 'Minuten')}`;
  const more = counted(calls, 'weiterer Anruf', 'weitere Anrufe');
  return `${left}: ${more}, wenn ${calls === 1 ? 'er gut ausgeht' : 'sie gut ausgehen'}.`;
};
