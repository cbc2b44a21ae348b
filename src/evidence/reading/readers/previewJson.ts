import { isOurs, PREVIEW_SYSTEM } from './holdTheLineJson.ts';
import { textAt } from './jsonAt.ts';
import { readOwnRecord } from './ownRecord.ts';
import type { JsonReader } from './reader.ts';

const ID = 'preview_lms_json';

/** The records.json that the preview LMS exports. */
export const PREVIEW_JSON: JsonReader = {
  kind: 'json',
  id: ID,
  name: 'Hold the Line preview LMS: records (JSON)',
  certainty: 'exact',
  basis: 'Our own format; a test reads back what the preview LMS writes.',
  limits: [
    {
      what: 'learnerMail',
      why: 'The preview LMS keeps no addresses and no units.',
      instead: null,
    },
  ],
  recognise: (first, around = {}) =>
    isOurs(around) && textAt(first, 'source', 'system') === PREVIEW_SYSTEM
      ? {
          reader: ID,
          reason:
            'The file says format "hold-the-line evidence", and its records come from the preview LMS',
          asks: [],
        }
      : null,
  open: (facts) => (value, row) => readOwnRecord(value, row, facts),
};
