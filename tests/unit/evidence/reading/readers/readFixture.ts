import { readFileSync } from 'node:fs';

import { HoldError } from '../../../../../src/errors.ts';
import { openTable } from '../../../../../src/evidence/reading/intake/openTable.ts';
import type { EvidenceRecord } from '../../../../../src/evidence/vocabulary/record.ts';
import type { Answers } from '../../../../../src/evidence/vocabulary/asks.ts';
import type { FileRead } from '../../../../../src/evidence/vocabulary/fileRead.ts';
import type { Recognised } from '../../../../../src/evidence/reading/readers/reader.ts';
import type { TableHead } from '../../../../../src/evidence/vocabulary/tableHead.ts';
import { mapper } from '../../../../../src/evidence/reading/readers/mapper.ts';
import { readRows } from '../../../../../src/evidence/reading/readers/readRows.ts';
import {
  recogniseTable,
  tableReader,
} from '../../../../../src/evidence/reading/readers/tableReaders.ts';

export interface WholeRead {
  head: TableHead;
  fits: Recognised[];
  records: EvidenceRecord[];
  file: FileRead;
  notices: string[];
}

/** The bytes of a sample export. */
export function fixture(name: string): Uint8Array {
  return readFileSync(`tests/fixtures/evidence/${name}`);
}

/** Reads a file with the reader that fits best, or with the one named, in pieces of `piece` bytes. */
export function readBytes(
  bytes: Uint8Array,
  answers: Answers,
  { reader, piece = 1 << 16 }: { reader?: string; piece?: number } = {},
): WholeRead {
  const records: EvidenceRecord[] = [];
  const found: { head?: TableHead; fits: Recognised[]; read?: () => FileRead } =
    { fits: [] };
  const table = openTable('export.csv', (head) => {
    found.head = head;
    found.fits = [...recogniseTable(head), mapper.recognise(head)].flatMap(
      (one) => one ?? [],
    );
    const chosen = found.fits.find(
      (one) => one.reader === (reader ?? one.reader),
    );
    const using = chosen && (tableReader(chosen.reader) ?? mapper);
    if (!using) throw new HoldError('No reader fits', 'test', 'test');
    const facts = { file: 'export.csv', sha256: 'ab' };
    const rows = readRows(using, chosen, head, facts, answers, (record) => {
      records.push(record);
    });
    found.read = () => rows.read();
    return rows.onRow;
  });
  for (let from = 0; from < bytes.length; from += piece)
    table.push(bytes.subarray(from, from + piece));
  const { notices } = table.end();
  if (!found.head || !found.read) throw new Error('No head was shown');
  return {
    head: found.head,
    fits: found.fits,
    records,
    file: found.read(),
    notices,
  };
}

export function readText(
  text: string,
  answers: Answers,
  options = {},
): WholeRead {
  return readBytes(new TextEncoder().encode(text), answers, options);
}

/** A record without its source and without what is unknown. */
export function known(
  record: EvidenceRecord | undefined,
): Record<string, unknown> {
  const entries = Object.entries(record ?? {}).filter(
    ([key, value]) => key !== 'source' && value !== null,
  );
  const told = Object.fromEntries(entries);
  const { raw, max } = record?.score ?? {};
  if (raw === null && max === null) delete told['score'];
  else told['score'] = `${raw}/${max}`;
  return told;
}
