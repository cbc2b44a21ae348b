import { holdError } from '../../../errors.ts';
import { jsonRefusals } from '../../../words/workshop/evidence/reading/json.ts';
import { decodeText } from '../intake/decodeText.ts';
import { jsonValues } from '../intake/jsonValues.ts';
import { JSON_LIMITS, type Around } from '../intake/jsonTypes.ts';
import { INTAKE_LIMITS } from '../intake/intakeLimits.ts';
import { jsonReader, recogniseJson } from '../readers/jsonReaders.ts';
import { jsonAsSaid, jsonByColumns } from '../readers/mappedJson.ts';
import type { FileAnswers } from '../../vocabulary/answers.ts';
import type { FileFacts } from '../../vocabulary/fileRead.ts';
import type { JsonReader, Recognised, RowResult } from '../readers/reader.ts';
import { openTally } from '../readers/tally.ts';
import {
  exportOutcome,
  openAsks,
  withShipped,
  type FileAsks,
  type OpenFile,
} from './fileOutcome.ts';
import type { OpenWith } from './inputFile.ts';

interface Opened {
  reader: JsonReader;
  recognised: Recognised;
  answers: FileAnswers;
  read: (value: unknown, row: number) => RowResult;
}

/** A JSON file: a list, a list in an object, single values, or JSON Lines. */
export function openJsonFile(facts: FileFacts, given: OpenWith): OpenFile {
  let opened: Opened | FileAsks | null = null;
  const tally = openTally(facts, given.answers);
  const values = jsonValues({
    onValue(value, row, around) {
      opened ??= openFirst(value, around, facts, given);
      if (!('read' in opened)) return;
      const { id } = opened.reader;
      tally.take(opened.read(value, row), row, (record) => {
        given.onRecord(record, id);
      });
    },
    onUnreadable: tally.refuse,
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
      // What was left in the middle ends in the middle of a value.
      if (opened && !('read' in opened)) return opened;
      const { rows, refusal, notices: more } = values.end();
      if (refusal) throw holdError(refusal);
      if (!opened) throw holdError(jsonRefusals.nothing(facts.file));
      const { reader, recognised, answers } = opened;
      const { name } = reader;
      return exportOutcome(
        { kind: 'asks', facts, recognised, name, answers },
        {
          read: () => ({ ...tally.read(rows, reader, recognised), answers }),
          asks: () => tally.asks(rows, answers.mapping ?? null),
        },
        [...notices, ...more],
      );
    },
  };
}

function openFirst(
  value: unknown,
  around: Around,
  facts: FileFacts,
  given: OpenWith,
): Opened | FileAsks {
  const recognised =
    jsonAsSaid(value, given.answers) ??
    recogniseJson(value, around)[0] ??
    jsonByColumns(value);
  const reader = recognised && jsonReader(recognised.reader);
  if (!reader) throw holdError(jsonRefusals.unknown(facts.file));
  const answers = withShipped(recognised.asks, given.answers);
  const asks = openAsks(recognised.asks, answers);
  if (asks.length > 0)
    return {
      kind: 'asks',
      facts,
      recognised,
      name: reader.name,
      answers,
      asks,
    };
  return { reader, recognised, answers, read: reader.open(facts, answers) };
}
