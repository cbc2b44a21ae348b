import {
  rosterProblems,
  type RosterFact,
} from '../../../words/workshop/evidence/reading/roster.ts';
import { foldMail } from '../../vocabulary/folds.ts';
import { byText, distinct, grouped } from '../../vocabulary/sorting.ts';
import { PRESENCES } from '../../vocabulary/leavers.ts';
import type { Roster, RosterPerson } from './roster.ts';

/** Fields in which two rows of one person can contradict each other. */
const FACTS = [
  'account',
  'mail',
  'unit',
  'manager',
  'start',
  'lastDay',
  'presence',
] as const satisfies readonly RosterFact[];

/**
 * Each person once: rows with the same id, or with the same mail and no id, are one.
 * Where they contradict each other the value is unknown, since no row counts more.
 */
export function foldPeople(
  rows: readonly RosterPerson[],
  file: string,
): Pick<Roster, 'people' | 'problems'> {
  const problems: string[] = [];
  const idOfMail = idsByMail(rows);
  const keyOf = ({ id, mail }: RosterPerson) => {
    if (id !== null) return `id ${id}`;
    const known = idOfMail.get(foldMail(mail ?? '')) ?? [];
    return known.length === 1
      ? `id ${known[0]}`
      : `mail ${foldMail(mail ?? '')}`;
  };
  const people = [...grouped(rows, keyOf).values()].map((same) =>
    foldOne(same, file, problems),
  );
  for (const [mail, ids] of idOfMail) {
    if (ids.length < 2) continue;
    const sharing = people.filter(
      (it) => it.mail !== null && foldMail(it.mail) === mail,
    );
    problems.push(rosterProblems.sharedMail(file, rowsOf(sharing)));
  }
  return {
    people: people.sort((a, b) =>
      byText(a.id ?? foldMail(a.mail ?? ''), b.id ?? foldMail(b.mail ?? '')),
    ),
    problems: problems.sort(byText),
  };
}

function idsByMail(rows: readonly RosterPerson[]): Map<string, string[]> {
  const withBoth = rows.filter(({ id, mail }) => id !== null && mail !== null);
  const byMail = grouped(withBoth, ({ mail }) => foldMail(mail ?? ''));
  return new Map(
    [...byMail].map(([mail, all]) => [
      mail,
      distinct(all.map((it) => it.id ?? '')),
    ]),
  );
}

function foldOne(
  same: readonly RosterPerson[],
  file: string,
  problems: string[],
): RosterPerson {
  const [first] = same;
  if (first && same.length === 1) return first;
  const one = (field: keyof Omit<RosterPerson, 'rows'>) => {
    const said = (it: RosterPerson) =>
      field === 'mail' && it.mail ? foldMail(it.mail) : (it[field] ?? '');
    return distinct(same.map(said)).filter(Boolean);
  };
  const contradicted = FACTS.filter((field) => one(field).length > 1);
  const rows = rowsOf(same);
  problems.push(
    contradicted.length === 0
      ? rosterProblems.twice(file, rows)
      : rosterProblems.differ(file, rows, contradicted),
  );
  const only = (field: (typeof FACTS)[number]) => {
    const said = one(field);
    return said.length === 1 ? (said[0] ?? null) : null;
  };
  return {
    id: one('id')[0] ?? null,
    account: only('account'),
    mail: only('mail'),
    name: one('name')[0] ?? null,
    unit: only('unit'),
    manager: only('manager'),
    start: only('start'),
    lastDay: only('lastDay'),
    presence: PRESENCES.find((one) => one === only('presence')) ?? null,
    rows,
  };
}

function rowsOf(people: readonly RosterPerson[]): number[] {
  return people.flatMap((it) => it.rows).sort((a, b) => a - b);
}
