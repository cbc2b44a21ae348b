import type * as english from '../../takeaways/calendar.ts';

/** A day that comes as `2026-11-24`, as it is written. */
function day(date: string): string {
  return date.split('-').reverse().join('.');
}

export const refresherTitle: typeof english.refresherTitle = (course) =>
  `Auffrischung: ${course}`;
export const retakeTitle: typeof english.retakeTitle = (course) =>
  `Wiederholung: ${course}`;

export const refresherWords: typeof english.refresherWords = (missed) => {
  const what =
    missed.length === 0
      ? 'Lesen Sie die Zusammenfassung, und gehen Sie den Wissenstest im Kopf noch einmal durch.'
      : `Sehen Sie sich noch einmal an, was nicht richtig war:\n${missed.map((text) => `- ${text}`).join('\n')}`;
  return `Eine Viertelstunde. ${what}\nStarten Sie den Kurs aus Ihrem LMS; was bestanden ist, bleibt bestanden.`;
};

export const retakeWords: typeof english.retakeWords = (
  from,
  everyMonths,
  due,
  isKnown,
) => {
  const months = everyMonths === 1 ? 'einen Monat' : `${everyMonths} Monate`;
  const why = isKnown
    ? `Abgeschlossen am ${day(from)} und ${months} später wieder fällig, am ${day(due)}.`
    : `Wieder fällig ${months} nach dem Abschluss. Diesen Tag hält der Kurs nicht fest; darum wird hier ab dem ${day(from)} gezählt, an dem die Kalenderdatei erzeugt wurde, bis zum ${day(due)}. Ihr LMS kennt den Tag; war er früher, so ist auch der Tag früher, an dem der Kurs wieder fällig ist.`;
  return `${why} Bitten Sie Ihre Schulungsverwaltung um einen neuen Versuch im LMS, und absolvieren Sie den Kurs noch einmal.`;
};

export const notMade: typeof english.notMade =
  'Die Kalenderdatei konnte nicht erzeugt werden.';
export const byHand: typeof english.byHand =
  'Tragen Sie die Termine von Hand in Ihren Kalender ein, und sagen Sie denen Bescheid, die den Kurs geschrieben haben.';
