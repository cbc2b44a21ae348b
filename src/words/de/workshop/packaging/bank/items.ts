import type * as english from '../../../../workshop/packaging/bank/items.ts';

const unfit = (item: string, why: string) => ({
  what: `Die Frage ${item} kann nicht exportiert werden.`,
  why,
  fix: 'Bauen Sie die Website mit npm run build neu; wenn das nicht hilft, führen Sie npm run check aus.',
});

export const keyFaults: typeof english.keyFaults = {
  noKey: (item) =>
    unfit(item, 'Für sie gibt es keinen Schlüssel ihrer Revision und Art.'),
  noPart: (item, part) =>
    unfit(item, `Frage oder Schlüssel sagen nichts über „${part}“.`),
  strangePart: (item, part) =>
    unfit(item, `Der Schlüssel nennt „${part}“, und das hat die Frage nicht.`),
  stepsLeftOut: (item) =>
    unfit(item, 'Der Schlüssel nennt nicht jeden Schritt einmal.'),
  noTarget: (item, part) => unfit(item, `„${part}“ gehört zu keinem Ziel.`),
};

export const bankFaults: typeof english.bankFaults = {
  unreadable: (path, place, fault) => ({
    what: `Die Fragen in ${path} können nicht gelesen werden.`,
    why: `${place || 'die Datei'}: ${fault}`,
    fix: 'Bauen Sie die Website mit npm run build neu.',
  }),
  noItems: 'sie enthält keine Fragen',
  empty: 'sie ist leer',
};
