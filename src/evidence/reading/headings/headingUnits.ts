import type { TimeUnit } from '../../vocabulary/asks.ts';
import { plainHeading } from './plainHeading.ts';

/** Words and signs in English, German, French, Spanish, Italian, Dutch, Portuguese, Polish and the Nordic languages. */
const UNITS: readonly (readonly [TimeUnit, string])[] = [
  [
    'seconds',
    's|secs?|sek|seconds?|sekunden?|secondes?|segundos?|secondi|secondo|seconden|sekunder|sekundy|ss',
  ],
  [
    'minutes',
    'min|mins|minutes?|minuten?|minutos?|minuti|minuto|minuut|minuter|minutter|minuuttia|minuty|mm',
  ],
  [
    'hours',
    'h|hr|hrs|hours?|std|stdn|stunden?|heures?|horas?|ora|ore|uur|uren|timer|timmar|tuntia|godziny|hh',
  ],
];

const WORDS = UNITS.map(([unit, words]) => ({
  unit,
  words: new RegExp(`\\b(?:${words})\\b`),
}));

/** A heading as words: `totalTimeSeconds` and `total_time_seconds` are three. */
export function headingWords(heading: string): string {
  return plainHeading(heading.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
}

/**
 * The unit that a heading gives its times: of `hh:mm` the first, since that is what the
 * first figure counts. Null where it gives none, or two that no clock has.
 */
export function timeUnitIn(heading: string): TimeUnit | null {
  const words = headingWords(heading);
  if (/\bhh? mm\b/.test(words)) return 'hours';
  if (/\bmm ss\b/.test(words)) return 'minutes';
  const named = WORDS.filter((one) => one.words.test(words));
  return named.length === 1 ? (named[0]?.unit ?? null) : null;
}

/** Whether a heading says that its figures are per cent. */
export function isInPercent(heading: string): boolean {
  return (
    heading.includes('%') ||
    /\b(?:per ?cent|percentage|pct|prozent\w*|pourcentage|porcentaje|percentuale|procent|procenttal|procentowy|prosent\w*|prosentti)\b|prozent$/.test(
      headingWords(heading),
    )
  );
}
