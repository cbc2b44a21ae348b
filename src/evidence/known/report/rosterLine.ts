import type { Roster } from '../../reading/roster/roster.ts';

/** The roster as one of the sources. */
export interface RosterLine {
  file: string;
  sha256: string;
  people: number;
  unreadable: Roster['unreadable'];
}

/** The roster as the report names it among its sources. */
export function rosterLine({
  file,
  sha256,
  people,
  unreadable,
}: Roster): RosterLine {
  return { file, sha256, people: people.length, unreadable };
}
