import type * as english from '../../../../workshop/evidence/reading/dates.ts';

const orders = {
  dmy: 'Tag, Monat, Jahr',
  mdy: 'Monat, Tag, Jahr',
  ymd: 'Jahr, Monat, Tag',
};

export const dateFaults: typeof english.dateFaults = {
  unreadable: (date, order) =>
    `Das Datum „${date}“ ist${order === null ? '' : ` als ${orders[order]}`} nicht lesbar. Berichtigen Sie die Zelle oder sagen Sie eine andere Reihenfolge.`,
  otherZone: (letters, date, zone) =>
    `„${letters}“ in „${date}“ steht für mehrere Zeitzonen der Welt, und ${zone} ist zu dieser Zeit keine davon. Sagen Sie, welche Zone gemeint ist.`,
  skipped: (time, zone) =>
    `Die Uhrzeit „${time}“ gab es in ${zone} nicht: Die Uhren wurden darüber hinweg vorgestellt. Prüfen Sie die Zeitzone des Exports.`,
};

export const noOrder: typeof english.noOrder = (date) => ({
  what: 'Die Reihenfolge von Tag und Monat ist nicht gesagt.',
  why: `Ein Datum wie ${date} kann man auf mehr als eine Weise lesen, und geraten wird nie.`,
  fix: 'Sagen Sie, ob der Bericht Tag, Monat, Jahr oder Monat, Tag, Jahr schreibt.',
});

export const noZone: typeof english.noZone = {
  what: 'Die Zeitzone des Berichts ist nicht gesagt.',
  why: 'Der Bericht schreibt Ortszeiten, die ohne ihre Zone nichts bedeuten.',
  fix: 'Nennen Sie die Zone, in der er exportiert wurde, etwa Europe/London.',
};
