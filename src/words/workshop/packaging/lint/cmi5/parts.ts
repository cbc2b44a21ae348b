import { listed } from '../../../../phrasing.ts';
import type { Told } from '../../../../../errors.ts';

/** What an element may hold, in order; those in one list share a place. */
type Order = readonly (readonly string[])[];

const otherForm = (what: string, order: Order): Told => ({
  what,
  why: 'LMSs hold the file against the schema, and refuse another form.',
  fix:
    order.length === 0
      ? 'Take it away.'
      : `Write in it, in this order: ${order.map((place) => listed(place, 'or')).join(', ')}; elements of your own behind them, in a namespace that is declared.`,
});

/** What stands where in a course structure; `element` stands for a whole tag, `child` for a name. */
export const partWords = {
  undeclared: (element: string, child: string, order: Order): Told =>
    otherForm(
      `${element} holds <${child}>, whose prefix is not declared.`,
      order,
    ),
  misplaced: (element: string, child: string, order: Order): Told =>
    otherForm(`${element} holds <${child}>, which has no place there.`, order),
  repeated: (element: string, child: string, order: Order): Told =>
    otherForm(`${element} holds <${child}> more than once.`, order),
  mixed: (element: string, found: readonly string[], order: Order): Told =>
    otherForm(
      `${element} holds its parts in another order: ${found.join(', ')}.`,
      order,
    ),
  noObjective: (element: string, order: Order): Told =>
    otherForm(`${element} holds no <objective>.`, order),
  emptyBlock: (element: string): Told => ({
    what: `${element} holds no <au>.`,
    why: 'A block groups AUs, and the schema refuses an empty one.',
    fix: 'Put an AU into it, or take the block away.',
  }),
  /** @param start how they begin. */
  looseText: (element: string, start: string): Told => ({
    what: `${element} holds loose words: ${start}.`,
    why: 'LMSs hold the file against the schema, and refuse words outside their element.',
    fix: 'Put what people read into <langstring>, and take the rest away.',
  }),
  /** @param known the attributes that cmi5 knows there. */
  attribute: (
    element: string,
    name: string,
    known: readonly string[],
  ): Told => ({
    what: `${element} has the attribute ${name}, which cmi5 does not know there.`,
    why: 'An LMS that holds the file against the schema refuses it; others do as if it were not there.',
    fix:
      known.length === 0
        ? 'Take it away.'
        : `It knows ${known.join(', ')}; case counts.`,
  }),
};
