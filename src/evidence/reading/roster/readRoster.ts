import { hasNoValue, isNoId, namesNobody } from '../cells/noValue.ts';
import { readDay } from '../dates/readDay.ts';
import type { Ask, DateOrder } from '../../vocabulary/asks.ts';
import type { FileFacts } from '../../vocabulary/fileRead.ts';
import { findHeader, type ColumnsAsk } from './columns.ts';
import { mappedHeader, type RosterHeader } from './header.ts';
import { foldPeople } from './foldPeople.ts';
import {
  ROSTER_FIELDS,
  type RosterField,
  type RosterMapping,
} from '../../vocabulary/mappings/rosterMapping.ts';
import { fullName } from './fullName.ts';
import type { Roster, RosterPerson, RosterRow } from './roster.ts';
import { orderOf, startOf } from './startDates.ts';

export type RosterRead =
  | { kind: 'roster'; roster: Roster; columns: RosterColumns }
  /** `03/07/2026` can be read in two ways, and no other row tells; or who is who is open. */
  | { kind: 'ask'; ask: Extract<Ask, { ask: 'dateOrder' }> | ColumnsAsk };

/** The columns of a roster, by heading. */
export interface RosterColumns {
  used: { field: RosterField; heading: string }[];
  /** No field took them. */
  unused: string[];
}

/**
 * Reads a roster from the rows of a table.
 * @param dateOrder the answer to an earlier `ask`.
 * @param mapping the same for its columns.
 * @param byColumns whether somebody wants to be asked for them.
 * @throws HoldError when it is no table, or another than the mapping was made for.
 */
export function readRoster(
  rows: readonly RosterRow[],
  { file, sha256 }: FileFacts,
  dateOrder: DateOrder | null = null,
  mapping: RosterMapping | null = null,
  byColumns = false,
): RosterRead {
  const found = mapping
    ? { header: mappedHeader(rows, mapping) }
    : findHeader(rows, byColumns);
  if (!('header' in found)) return { kind: 'ask', ask: found };
  const { header } = found;
  const below = rows
    .filter(
      ({ row, cells }) => row > header.row && cells.some((it) => it.trim()),
    )
    .map(({ row, cells }) => ({
      row,
      ...personIn(cells, header),
      rows: [row],
    }));
  const order = dateOrder ?? orderOf(below.map(({ written }) => written));
  if (order === 'ask') {
    const samples = below
      .filter(({ written }) => written.kind === 'figures')
      .map(({ text }) => text);
    return {
      kind: 'ask',
      ask: { ask: 'dateOrder', samples: [...new Set(samples)].slice(0, 5) },
    };
  }
  const unreadable: Roster['unreadable'] = [];
  const people: RosterPerson[] = [];
  for (const { row, rows: own, written, person } of below) {
    if (person.id === null && person.mail === null) {
      unreadable.push({
        row,
        reason: 'It has neither an id nor a mail address.',
      });
      continue;
    }
    const { start, reason } = startOf(written, order);
    if (reason) unreadable.push({ row, reason });
    people.push({ ...person, start, rows: own });
  }
  unreadable.sort((a, b) => a.row - b.row);
  return {
    kind: 'roster',
    roster: { file, sha256, unreadable, ...foldPeople(people, file) },
    columns: columnsOf(header),
  };
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
