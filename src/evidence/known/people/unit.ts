import { distinct } from '../../vocabulary/sorting.ts';
import type { Person } from './people.ts';

/** The unit that the roster gives, else the one record keepers agree on; null when unknown. */
export function unitOf({ roster, records }: Person): string | null {
  return roster?.unit ?? only(records.map(({ unit }) => unit));
}

function only(values: readonly (string | null)[]): string | null {
  const all = distinct(values.flatMap((it) => it ?? []));
  return all.length === 1 ? (all[0] ?? null) : null;
}
