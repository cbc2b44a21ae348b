import { lineFaults } from '../../../words/workshop/evidence/reading/registers.ts';
import type { FileAnswers } from '../../vocabulary/answers.ts';
import type { Ask } from '../../vocabulary/asks.ts';
import type { FileFacts } from '../../vocabulary/fileRead.ts';
import type { RegisterPart } from '../../vocabulary/registerPart.ts';
import { dateReader } from './readDate.ts';
import type { LineJudge, SheetJudges } from './lineJudge.ts';
import type { LineRead } from './line.ts';
import { openNoteLines } from './noteLines.ts';
import { readLogLine } from './readLogLine.ts';
import { readRegisterLine } from './readRegisterLine.ts';
import type { FoundSheet } from './recogniseSheet.ts';
import { openUnreadableLines } from './unreadableLines.ts';
import { folded } from './texts.ts';

/** A register or a log that is being read. Of each line only what the rules across lines need is kept. */
export interface OpenSheet {
  /** Takes a row below the header, with its number in the file counted from 1, header included. */
  read: (cells: readonly string[], row: number) => void;
  /** What was found in the rows read so far; their order does not matter. */
  part: () => RegisterPart;
  /** What somebody has to say before the part can be used, now that all rows were read. */
  asks: () => Ask[];
}

/** So many dates are shown where their order is asked for. */
const SAMPLES = 5;

/** What a sheet is read with. */
export interface SheetGiven {
  judges: SheetJudges;
  /** Such as the order of dates in figures. */
  answers?: FileAnswers;
  /** Hears of every line that is read. */
  onLine?: (cells: readonly string[]) => void;
}

/** Opens what `recogniseSheet` has found. */
export function openSheet(
  found: FoundSheet,
  facts: FileFacts,
  { judges, answers = {}, onLine = () => undefined }: SheetGiven,
): OpenSheet {
  const open = new Set<string>();
  const readDate = dateReader(answers.dateOrder ?? null, (text) => {
    if (open.size < SAMPLES) open.add(text);
  });
  const asks = (): Ask[] =>
    open.size === 0 ? [] : [{ ask: 'dateOrder', samples: [...open] }];
  const opened = { asks, answers, facts, onLine };
  if (found.sheet === 'register') {
    const { mapping, places } = found;
    return collect(
      found,
      opened,
      (cells, row) => readRegisterLine(cells, row, places, mapping, readDate),
      judges.register(found, facts.file),
    );
  }
  const { mapping, places } = found;
  return collect(
    found,
    opened,
    (cells, row) => readLogLine(cells, row, places, mapping, readDate),
    judges.log(found, facts.file),
  );
}

/** What both kinds of sheet are read with. */
interface Opened {
  asks: () => Ask[];
  answers: FileAnswers;
  facts: FileFacts;
  onLine: (cells: readonly string[]) => void;
}

function collect<Line>(
  { sheet, mapping, places, headerRow }: FoundSheet,
  { asks, answers, facts: { file, sha256 }, onLine }: Opened,
  readLine: (cells: readonly string[], row: number) => LineRead<Line>,
  judge: LineJudge<Line>,
): OpenSheet {
  const headings = new Set(Object.values(mapping.columns).map(folded));
  const at = [...places.values()];
  const unreadable = openUnreadableLines();
  const notes = openNoteLines(headerRow);
  let count = 0;
  const take = (cells: readonly string[], row: number): void => {
    count += 1;
    const own = at.map((place) => folded(cells[place] ?? ''));
    const refused = own.every((cell) => cell === '')
      ? lineFaults.empty
      : own.every((cell) => headings.has(cell))
        ? lineFaults.headings
        : null;
    if (refused === null) onLine(cells);
    const { line, reason } =
      refused === null ? readLine(cells, row) : { line: null, reason: refused };
    if (line !== null) judge.take(line);
    if (reason !== null) unreadable.add(row, reason);
  };
  const settle = (): void => {
    for (const { cells, row } of notes.settle()) take(cells, row);
  };
  return {
    asks() {
      settle();
      return asks();
    },
    read(cells, row) {
      if (cells.every((cell) => cell.trim() === '')) return;
      if (!notes.holds(cells, row)) take(cells, row);
    },
    part() {
      settle();
      return {
        kind: sheet,
        file,
        sha256,
        lines: count,
        answers,
        unreadable: unreadable.listed(),
        unreadableLines: unreadable.count(),
        notes: notes.listed(),
        noteRows: notes.count(),
        findings: judge.findings(),
      };
    },
  };
}
