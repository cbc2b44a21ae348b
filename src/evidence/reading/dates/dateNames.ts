/** Languages whose names of months and weekdays are read. */
const LANGUAGES = [
  'en',
  'en-US',
  'de',
  'de-AT',
  'fr',
  'es',
  'it',
  'nl',
  'pt',
  'pt-BR',
  'sv',
  'da',
  'nb',
  'fi',
  'pl',
];

// What stands between the parts of a written date: "10 de julio de 2026", "den 10. juli".
const FILLERS =
  'de of den der del le el il ore at um à a às o kl klo uhr h godz om alle las the the'.split(
    ' ',
  );
const ORDINALS = 'st nd rd th er º ª'.split(' ');

interface Names {
  /** Month from 1 by its name, lower case and without dots. */
  months: ReadonlyMap<string, number>;
  weekdays: ReadonlySet<string>;
  fillers: ReadonlySet<string>;
}

let names: Names | null = null;

/** The names of months and weekdays in every language that is read. */
export function dateNames(): Names {
  names ??= collectNames();
  return names;
}

/** Lower case, without dots: `Juil.` and `juil` are one name. */
export function foldName(name: string): string {
  return name.toLowerCase().replaceAll('.', '');
}

function collectNames(): Names {
  const months = new Map<string, number>();
  const weekdays = new Set<string>();
  const disputed = new Set<string>();
  for (const language of LANGUAGES) {
    for (const style of ['long', 'short'] as const) {
      for (let month = 1; month <= 12; month += 1)
        for (const name of monthNames(language, style, month)) {
          if ((months.get(name) ?? month) !== month) disputed.add(name);
          months.set(name, month);
        }
      for (let day = 1; day <= 7; day += 1)
        for (const part of weekdayName(language, style, day))
          weekdays.add(part);
    }
  }
  // A name that means two months in two languages says neither.
  for (const name of disputed) months.delete(name);
  for (const [name, month] of OTHER_SHORT_NAMES) months.set(name, month);
  return { months, weekdays, fillers: new Set([...FILLERS, ...ORDINALS]) };
}

// Servers abbreviate as their own library does, not as Intl.
const OTHER_SHORT_NAMES: [string, number][] = [
  ['sept', 9],
  ['sep', 9],
  ['mär', 3],
  ['mrz', 3],
];

/** As it stands alone, and as it stands in a date: Finnish and Polish decline it. */
function monthNames(
  language: string,
  style: 'long' | 'short',
  month: number,
): string[] {
  const date = new Date(Date.UTC(2026, month - 1, 15));
  const alone = new Intl.DateTimeFormat(language, {
    month: style,
    timeZone: 'UTC',
  });
  const inDate = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: style,
    year: 'numeric',
    timeZone: 'UTC',
  });
  const part = inDate.formatToParts(date).find(({ type }) => type === 'month');
  return [alone.format(date), part?.value ?? '']
    .map(foldName)
    .filter((name) => /^\p{L}+$/u.test(name));
}

function weekdayName(
  language: string,
  style: 'long' | 'short',
  day: number,
): string[] {
  const date = new Date(Date.UTC(2026, 0, 4 + day));
  const name = new Intl.DateTimeFormat(language, {
    weekday: style,
    timeZone: 'UTC',
  });
  // Portuguese writes segunda-feira: each part is met as a word.
  return foldName(name.format(date))
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
}
