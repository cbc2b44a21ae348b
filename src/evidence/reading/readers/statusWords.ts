import { HoldError } from '../../../errors.ts';
import { distinct } from '../../vocabulary/sorting.ts';
import { isNothing } from '../cells/noValue.ts';
import { mappedPlaces } from './mapper.ts';
import type { Ask } from '../../vocabulary/asks.ts';
import type { Mapping } from '../../vocabulary/mappings/recordMapping.ts';
import type { TableHead } from '../../vocabulary/tableHead.ts';
import { cellAt } from './values.ts';

/** No system has so many words for how far somebody is. */
const MOST_WORDS = 40;

/** Watches the status columns of a mapped table for words that the mapping does not have. */
export interface StatusWords {
  see: (cells: readonly string[]) => void;
  /** What has to be asked when all rows were seen; null when nothing. */
  ask: () => Ask | null;
}

/** @throws HoldError when the table lacks a column of the mapping; `see` does when a column has too many words to be a status. */
export function openStatusWords(
  head: TableHead,
  mapping: Mapping,
): StatusWords {
  const { columns } = mappedPlaces(head, mapping);
  const unknown = new Set<string>();
  const see = (cells: readonly string[]): void => {
    for (const field of ['status', 'success'] as const) {
      const word = cellAt(cells, columns[field])?.toLowerCase();
      if (word === undefined || isNothing(word)) continue;
      if (Object.hasOwn(mapping.statuses, word)) continue;
      unknown.add(word);
      if (unknown.size > MOST_WORDS) throw noStatus(mapping, field, word);
    }
  };
  return {
    see,
    ask: () =>
      unknown.size === 0
        ? null
        : { ask: 'statuses', words: distinct(unknown), mapping },
  };
}

function noStatus(
  { columns }: Mapping,
  field: 'status' | 'success',
  word: string,
): HoldError {
  return new HoldError(
    `The column "${columns[field]}" holds no status.`,
    `It has more than ${MOST_WORDS} different words; one of them is "${word.slice(0, 60)}".`,
    'Point at the column that says completed, passed or failed, or at none.',
  );
}
