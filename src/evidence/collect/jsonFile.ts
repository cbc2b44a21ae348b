import { HoldError } from '../../errors.ts';
import { decodeText } from '../intake/decodeText.ts';
import { jsonValues } from '../intake/jsonValues.ts';
import { JSON_LIMITS, type Around } from '../intake/jsonTypes.ts';
import { INTAKE_LIMITS } from '../intake/limits.ts';
import { jsonReader, recogniseJson } from '../readers/jsonReaders.ts';
import type {
  FileFacts,
  FileRead,
  JsonReader,
  Recognised,
  RowResult,
} from '../readers/reader.ts';
import {
  openAsks,
  type FileOutcome,
  type OpenFile,
  type ReadWith,
} from './given.ts';

/** Rows that are listed one by one; the others are counted. */
const LISTED = 1_000;

interface Opened {
  reader: JsonReader;
  recognised: Recognised;
  read: (value: unknown, row: number) => RowResult;
}

/** A JSON file: a list, a list in an object, single values, or JSON Lines. */
export function openJsonFile(facts: FileFacts, given: ReadWith): OpenFile {
  const counted = { rows: 0, records: 0, skipped: 0, unreadable: 0 };
  const unreadableRows: FileRead['unreadableRows'] = [];
  let opened: Opened | Extract<FileOutcome, { kind: 'asks' }> | null = null;
  const refuse = (row: number, reason: string): void => {
    counted.unreadable += 1;
    if (unreadableRows.length < LISTED) unreadableRows.push({ row, reason });
  };
  const values = jsonValues({
    onValue(value, row, around) {
      opened ??= openFirst(value, around, facts, given);
      if (!('read' in opened)) return;
      const result = opened.read(value, row);
      if (result.kind === 'unreadable') refuse(row, result.reason);
      else if (result.kind === 'skipped') counted.skipped += 1;
      else {
        counted.records += result.records.length;
        for (const record of result.records)
          given.ledger.add(record, opened.reader.id);
      }
    },
    onUnreadable: refuse,
  });
  const text = decodeText((more) => values.push(more), {
    ...INTAKE_LIMITS,
    // A whole list may stand in one line; a value has a limit of its own.
    rowLength: JSON_LIMITS.fileChars,
  });
  return {
    push(bytes) {
      text.push(bytes);
      return opened === null || 'read' in opened;
    },
    end() {
      const notices = text.end();
      const { rows, refusal, notices: more } = values.end();
      if (refusal) throw new HoldError(refusal.what, refusal.why, refusal.fix);
      if (opened && !('read' in opened)) return opened;
      if (!opened) throw nothingIn(facts.file);
      const { id, name, certainty, basis, limits } = opened.reader;
      const read: FileRead = {
        facts,
        reader: { id, name, certainty, basis, limits },
        reason: opened.recognised.reason,
        answers: given.answers,
        ...counted,
        rows,
        unreadableRows,
      };
      return { kind: 'export', read, notices: [...notices, ...more] };
    },
  };
}

function openFirst(
  value: unknown,
  around: Around,
  facts: FileFacts,
  { answers }: ReadWith,
): Opened | Extract<FileOutcome, { kind: 'asks' }> {
  const recognised = recogniseJson(value, around)[0];
  const reader = recognised && jsonReader(recognised.reader);
  if (!reader)
    throw new HoldError(
      `No reader knows ${facts.file}.`,
      'Its values are neither statements nor registrations nor records of a form that is known.',
      'Export one of the reports that the managers page lists, or a table, whose columns a mapping can name.',
    );
  const asks = openAsks(recognised.asks, answers);
  if (asks.length > 0)
    return { kind: 'asks', recognised, name: reader.name, asks };
  return { reader, recognised, read: reader.open(facts, answers) };
}

function nothingIn(file: string): HoldError {
  return new HoldError(
    `${file} holds no records.`,
    'Its list is empty, or no value of it can be read.',
    'Export it again; see that the report has rows before you export it.',
  );
}
