import { rosterRows } from '../../../words/workshop/evidence/reading/roster.ts';
import { rosterDays } from '../../../words/workshop/evidence/reading/days.ts';
import { hasNoValue, isNoId, namesNobody } from '../cells/noValue.ts';
import { linesBelow, shortenedIds } from './linesBelow.ts';
import { readDay } from '../dates/readDay.ts';
import type { Ask } from '../../vocabulary/asks.ts';
import type { FileFacts } from '../../vocabulary/fileRead.ts';
import { findHeader, type ColumnsAsk } from './columns.ts';
import { mappedHeader, type RosterHeader } from './header.ts';
import { foldPeople } from './foldPeople.ts';
import {
  ROSTER_FIELDS,
  type RosterField,
} from '../../vocabulary/mappings/rosterMapping.ts';
import { fullName } from './fullName.ts';
import type { Roster, RosterPerson, RosterRow } from './roster.ts';
import { dayUnder, ordersOf, type RosterOrders } from './rosterDays.ts';
import { leavingIn, openWords, type WrittenLeaving } from './leaving.ts';
import type { FileAnswers } from '../../vocabulary/answers.ts';
import type { LeaversAsk, Presence } from '../../vocabulary/leavers.ts';

export type RosterRead =
  | { kind: 'roster'; roster: Roster; columns: RosterColumns }
  /** `03/07/2026` can be read in two ways, and no other row tells; or who is who is open, or who has left. */
  | {
      kind: 'ask';
      ask: Extract<Ask, { ask: 'dateOrder' }> | ColumnsAsk | LeaversAsk;
    };

/** The columns of a roster, by heading. */
export interface RosterColumns {
  used: { field: RosterField; heading: string }[];
  /** No field took them. */
  unused: string[];
}

/** What has been said of a roster. */
type RosterAnswers = Pick<
  FileAnswers,
  'dateOrder' | 'roster' | 'byColumns' | 'leavers'
>;

/**
 * Reads a roster from the rows of a table.
 * @param said the answers to what it asked earlier, and whether somebody wants to be asked for its columns.
 * @throws HoldError when it is no table, or another than the mapping was made for.
 */
export function readRoster(
  rows: readonly RosterRow[],
  { file, sha256 }: FileFacts,
  said: RosterAnswers = {},
): RosterRead {
  const found = said.roster
    ? { header: mappedHeader(rows, said.roster) }
    : findHeader(rows, said.byColumns);
  if (!('header' in found)) return { kind: 'ask', ask: found };
  const { header } = found;
  const { lines, notes } = linesBelow(rows, header);
  const below = lines.map(({ row, cells }) => ({
    row,
    ...personIn(cells, header),
    leaving: leavingIn(cells, header),
  }));
  const orders = ordersOf(below, said.dateOrder);
  if (orders.ask) return { kind: 'ask', ask: orders.ask };
  const leavers = said.leavers ?? {};
  const words = openWords(
    below.map(({ leaving }) => leaving),
    header,
    leavers,
    file,
  );
  if (words.ask) return { kind: 'ask', ask: words.ask };
  const { people, unreadable } = peopleIn(below, orders, ({ word }) =>
    // Of so many words an earlier answer knows some by chance.
    word === null || words.problem !== null || !Object.hasOwn(leavers, word)
      ? null
      : (leavers[word] ?? null),
  );
  const folded = foldPeople(people, file);
  const told = [...unreadable, ...notes, ...shortenedIds(lines, header)];
  told.sort((a, b) => a.row - b.row);
  const problems = words.problem === null ? [] : [words.problem];
  return {
    kind: 'roster',
    roster: {
      file,
      sha256,
      unreadable: told,
      people: folded.people,
      problems: [...problems, ...folded.problems],
    },
    columns: columnsOf(header),
  };
}

/** A row with what it says of a person, before the order of its dates is known. */
type WrittenPerson = ReturnType<typeof personIn> & {
  row: number;
  leaving: WrittenLeaving;
};

function peopleIn(
  below: readonly WrittenPerson[],
  orders: RosterOrders,
  presenceOf: (leaving: WrittenLeaving) => Presence | null,
): Pick<Roster, 'people' | 'unreadable'> {
  const unreadable: Roster['unreadable'] = [];
  const people: RosterPerson[] = [];
  const tell = (row: number, reason: string) =>
    unreadable.push({ row, reason });
  for (const { row, written, leaving, person } of below) {
    if (person.id === null && person.mail === null) {
      tell(row, rosterRows.nobody);
      continue;
    }
    const start = dayUnder(written, orders.start);
    const last = dayUnder(leaving.lastDay, orders.lastDay);
    if (start.why !== null) tell(row, rosterDays.start(start.why));
    if (last.why !== null) tell(row, rosterDays.last(last.why));
    people.push({
      ...person,
      start: start.day,
      lastDay: last.day,
      presence: presenceOf(leaving),
      rows: [row],
    });
  }
  unreadable.sort((a, b) => a.row - b.row);
  return { people, unreadable };
}

function columnsOf({ labels, columns }: RosterHeader): RosterColumns {
  const taken = new Set(Object.values(columns));
  return {
    used: ROSTER_FIELDS.flatMap((field) => {
      const heading = labels[columns[field] ?? -1];
      return heading === undefined ? [] : [{ field, heading }];
    }),
    unused: labels.filter((_, place) => !taken.has(place)),
  };
}

function personIn(cells: readonly string[], { columns }: RosterHeader) {
  const cell = (field: RosterField, isNone = namesNobody) => {
    const place = columns[field];
    const text = place === undefined ? '' : (cells[place] ?? '');
    return isNone(text) ? null : text.trim().slice(0, 500);
  };
  const text = cell('start') ?? '';
  return {
    person: {
      ...idsOf(cell('id', isNoId), cell('account', isNoId)),
      mail: cell('mail', hasNoValue),
      name: fullName(cell('name'), cell('firstName'), cell('surname')),
      unit: cell('unit', hasNoValue),
      manager: cell('manager'),
    },
    text,
    written: readDay(text),
  };
}

/** A directory's own key, such as `6f9619ff-8b86-d011-b42d-00cf4fc964f1`: no other system writes it. */
const DIRECTORY_KEY = /^\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i;

/** What somebody is called by first, and what else. */
function idsOf(
  id: string | null,
  account: string | null,
): Pick<RosterPerson, 'id' | 'account'> {
  if (account === null) return { id, account };
  if (id === null) return { id: account, account: null };
  return DIRECTORY_KEY.test(id)
    ? { id: account, account: id }
    : { id, account };
}
