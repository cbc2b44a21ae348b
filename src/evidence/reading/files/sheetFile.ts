import { holdError } from '../../../errors.ts';
import {
  sheetNames,
  whyAsked,
  wrongKinds,
} from '../../../words/workshop/evidence/reading/files.ts';
import type { OnRow } from '../intake/openTable.ts';
import type { FileFacts } from '../../vocabulary/fileRead.ts';
import type { TableHead } from '../../vocabulary/tableHead.ts';
import { openSheet } from '../registers/openSheet.ts';
import { openWordCollector } from '../registers/wordCollector.ts';
import type {
  PointedSheet,
  SheetMapping,
} from '../../vocabulary/mappings/registerMapping.ts';
import {
  recogniseSheet,
  type FoundSheet,
} from '../registers/recogniseSheet.ts';
import { openUnknownWords } from '../registers/unknownWords.ts';
import type { FileAsk, FileAsks, FileOutcome } from './fileOutcome.ts';
import type { OpenWith } from './inputFile.ts';

/** A register or a log that is being read. */
export interface OpenedSheet {
  onRow: OnRow;
  /** @param notices of the intake, about the file as a whole. */
  outcome: (notices: string[]) => FileOutcome;
}

/**
 * Opens a table as a register or a log, as a person has said that it is read, or by one
 * of the mappings that are known; null when it is neither.
 * @throws HoldError when it is one whose headings cannot be told apart.
 */
export function openSheetFile(
  head: TableHead,
  facts: FileFacts,
  given: OpenWith,
  ours: readonly SheetMapping[],
): OpenedSheet | null {
  const { pointed, sheet: own } = given.answers;
  if (pointed && !own) {
    const opened = openPointedFile(head, pointed, facts, given);
    if (opened) return opened;
  }
  const sheet = recogniseSheet(head, own ? [own, ...ours] : ours);
  if (sheet?.kind === 'refused')
    throw holdError(wrongKinds.unclear(facts.file, sheet.reason));
  return sheet && openFound(sheet.found, facts, given);
}

function openFound(
  found: FoundSheet,
  facts: FileFacts,
  given: OpenWith,
): OpenedSheet {
  const { words, policy, answers } = given;
  const { mapping, places, headerRow, reason } = found;
  const unknown = openUnknownWords(mapping, places, { words, policy });
  const sheet = openSheet(found, facts, { ...given, onLine: unknown.see });
  return {
    onRow(cells, row) {
      if (row > headerRow) sheet.read(cells, row);
    },
    outcome(notices) {
      // Only then is it known which rows are lines, whose words are asked about.
      const asks: FileAsk[] = [...sheet.asks()];
      const groups = unknown.groups();
      if (groups.length > 0)
        asks.push({ ask: 'words', pointed: mapping, groups });
      return asks.length > 0
        ? asksOf(found.sheet, reason, asks, facts, given)
        : { kind: 'register', part: sheet.part(), facts, answers, notices };
    },
  };
}

function openPointedFile(
  head: TableHead,
  pointed: PointedSheet,
  facts: FileFacts,
  given: OpenWith,
): OpenedSheet | null {
  const read = openWordCollector(head, pointed, given);
  if (!read) return null;
  const reason = whyAsked.pointed;
  return {
    onRow: read.read,
    outcome() {
      const ask = { ask: 'words', pointed, groups: read.groups() } as const;
      return asksOf(pointed.sheet, reason, [ask], facts, given);
    },
  };
}

function asksOf(
  reader: PointedSheet['sheet'],
  reason: string,
  asks: FileAsk[],
  facts: FileFacts,
  { answers }: OpenWith,
): FileAsks {
  const recognised = { reader, reason, asks: [] };
  const name = sheetNames[reader];
  return { kind: 'asks', facts, recognised, name, answers, asks };
}
