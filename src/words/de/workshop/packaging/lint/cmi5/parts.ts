import type * as english from '../../../../../workshop/packaging/lint/cmi5/parts.ts';
import { listed } from '../../../../phrasing.ts';

type Order = Parameters<typeof english.partWords.misplaced>[2];

const otherForm = (what: string, order: Order) => ({
  what,
  why: 'LMS prüfen die Datei gegen das Schema und lehnen eine andere Form ab.',
  fix:
    order.length === 0
      ? 'Entfernen Sie es.'
      : `Darin steht, in dieser Reihenfolge: ${order.map((place) => listed(place, 'or')).join(', ')}; eigene Elemente dahinter, in einem Namensraum, der deklariert ist.`,
});

export const partWords: typeof english.partWords = {
  undeclared: (element, child, order) =>
    otherForm(
      `${element} enthält <${child}>, dessen Präfix nicht deklariert ist.`,
      order,
    ),
  misplaced: (element, child, order) =>
    otherForm(
      `${element} enthält <${child}>, das dort keinen Platz hat.`,
      order,
    ),
  repeated: (element, child, order) =>
    otherForm(`${element} enthält <${child}> mehr als einmal.`, order),
  mixed: (element, found, order) =>
    otherForm(
      `${element} enthält seine Teile in einer anderen Reihenfolge: ${found.join(', ')}.`,
      order,
    ),
  noObjective: (element, order) =>
    otherForm(`${element} enthält kein <objective>.`, order),
  emptyBlock: (element) => ({
    what: `${element} enthält kein <au>.`,
    why: 'Ein Block fasst AUs zusammen, und das Schema lehnt einen leeren ab.',
    fix: 'Setzen Sie eine AU hinein, oder entfernen Sie den Block.',
  }),
  looseText: (element, start) => ({
    what: `${element} enthält losen Text: ${start}.`,
    why: 'LMS prüfen die Datei gegen das Schema und lehnen Text außerhalb seines Elements ab.',
    fix: 'Setzen Sie in <langstring>, was Menschen lesen, und entfernen Sie den Rest.',
  }),
  attribute: (element, name, known) => ({
    what: `${element} hat das Attribut ${name}, das cmi5 dort nicht kennt.`,
    why: 'Ein LMS, das die Datei gegen das Schema prüft, lehnt sie ab; andere tun, als wäre es nicht da.',
    fix:
      known.length === 0
        ? 'Entfernen Sie es.'
        : `Bekannt ist dort: ${known.join(', ')}; Groß- und Kleinschreibung zählt.`,
  }),
};
