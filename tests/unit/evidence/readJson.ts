import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { jsonValues } from '../../../src/evidence/reading/intake/jsonValues.ts';
import { openLedger } from '../../../src/evidence/known/ledger/ledger.ts';
import {
  jsonReader,
  recogniseJson,
} from '../../../src/evidence/reading/readers/jsonReaders.ts';
import type { UnknownCell } from '../../../src/evidence/reading/cells/unknownCell.ts';
import type { RowResult } from '../../../src/evidence/reading/readers/reader.ts';
import type { Answers } from '../../../src/evidence/vocabulary/asks.ts';
import type { EvidenceRecord } from '../../../src/evidence/vocabulary/record.ts';

export function readFixture(name: string): string {
  return readFileSync(`tests/fixtures/evidence/${name}`, 'utf8');
}

/** Reads the text of a JSON file with the reader that its first value calls for. */
export function readJson(
  text: string,
  answers: Answers = {},
  file = 'export.json',
) {
  const sha256 = createHash('sha256').update(text).digest('hex');
  const ledger = openLedger();
  const records: EvidenceRecord[] = [];
  const others: Exclude<RowResult, { kind: 'records' }>[] = [];
  const unknown: UnknownCell[] = [];
  let reader: string | null = null;
  let read: ((value: unknown, row: number) => RowResult) | null = null;
  const values = jsonValues({
    onValue(value, row, around) {
      const [best] = read ? [] : recogniseJson(value, around);
      if (best) {
        reader = best.reader;
        read = jsonReader(best.reader)?.open({ file, sha256 }, answers) ?? null;
      }
      const result = read?.(value, row);
      if (!result) return;
      if (result.kind !== 'records') others.push(result);
      else {
        unknown.push(...(result.unknown ?? []));
        for (const record of result.records) {
          records.push(record);
          ledger.add(record, reader ?? '');
        }
      }
    },
    onUnreadable: (_row, reason) => others.push({ kind: 'unreadable', reason }),
  });
  values.push(text);
  return { ...values.end(), reader, records, others, unknown, ledger, sha256 };
}
