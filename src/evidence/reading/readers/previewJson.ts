import {
  ownBasis,
  ownLimits,
  ownNames,
  ownSigns,
} from '../../../words/workshop/evidence/reading/ownFiles.ts';
import { isOurs, PREVIEW_SYSTEM } from './holdTheLineJson.ts';
import { textAt } from './jsonAt.ts';
import { readOwnRecord } from './ownRecord.ts';
import type { JsonReader } from './reader.ts';

const ID = 'preview_lms_json';

/** The records.json that the preview LMS exports. */
export const PREVIEW_JSON: JsonReader = {
  kind: 'json',
  id: ID,
  name: ownNames.preview,
  certainty: 'exact',
  basis: ownBasis.preview,
  limits: [
    {
      what: 'learnerMail',
      why: ownLimits.addresses,
      instead: null,
    },
  ],
  recognise: (first, around = {}) =>
    isOurs(around) && textAt(first, 'source', 'system') === PREVIEW_SYSTEM
      ? {
          reader: ID,
          reason: ownSigns.preview,
          asks: [],
        }
      : null,
  open: (facts) => (value, row) => readOwnRecord(value, row, facts),
};
