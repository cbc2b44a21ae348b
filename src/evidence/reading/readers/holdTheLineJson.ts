import { holdError } from '../../../errors.ts';
import {
  otherVersion,
  ownBasis,
  ownNames,
  ownSigns,
} from '../../../words/workshop/evidence/reading/ownFiles.ts';
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
  throw holdError(otherVersion(textAt(around, 'version')));
}

/** The records.json of an audit pack. */
export const HOLD_THE_LINE_JSON: JsonReader = {
  kind: 'json',
  id: ID,
  name: ownNames.records,
  certainty: 'exact',
  basis: ownBasis.records,
  limits: [],
  recognise: (first, around = {}) =>
    isOurs(around) && textAt(first, 'source', 'system') !== PREVIEW_SYSTEM
      ? {
          reader: ID,
          reason: ownSigns.records,
          asks: [],
        }
      : null,
  open: (facts) => (value, row) => readOwnRecord(value, row, facts),
};
