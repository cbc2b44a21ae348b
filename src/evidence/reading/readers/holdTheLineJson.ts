import { HoldError } from '../../../errors.ts';
import type { Around } from '../intake/jsonTypes.ts';
import { textAt } from './jsonAt.ts';
import { readOwnRecord } from './ownRecord.ts';
import type { JsonReader } from './reader.ts';

const ID = 'hold_the_line_json';
export const PREVIEW_SYSTEM = 'Hold the Line preview LMS';

/**
 * Whether the list is ours.
 * @throws HoldError when a newer version of this site wrote it.
 */
export function isOurs(around: Around): boolean {
  if (around['format'] !== 'hold-the-line evidence') return false;
  if (around['version'] === 1) return true;
  throw new HoldError(
    'These evidence records are of a version that this site cannot read.',
    `The file says version ${textAt(around, 'version') ?? 'unknown'}, and this site reads version 1.`,
    'Use a release of Hold the Line that is as new as the file, or the exports that the file was made from.',
  );
}

/** The records.json of an audit pack. */
export const HOLD_THE_LINE_JSON: JsonReader = {
  kind: 'json',
  id: ID,
  name: 'Hold the Line: evidence records (JSON)',
  certainty: 'exact',
  basis: 'Our own format; a test reads back what we write.',
  limits: [],
  recognise: (first, around = {}) =>
    isOurs(around) && textAt(first, 'source', 'system') !== PREVIEW_SYSTEM
      ? {
          reader: ID,
          reason: 'The file says format "hold-the-line evidence", version 1',
          asks: [],
        }
      : null,
  open: (facts) => (value, row) => readOwnRecord(value, row, facts),
};
