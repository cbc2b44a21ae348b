import { sheetJudges } from '../known/registers/sheetJudges.ts';
import { HoldError } from '../../errors.ts';
import { settle, type Settled } from '../known/identity/settle.ts';
import { openLedger, type Ledger } from '../known/ledger/ledger.ts';
import type { FileRead } from '../vocabulary/fileRead.ts';
import type { RegisterPart } from '../vocabulary/registerPart.ts';
import type { Roster } from '../reading/roster/roster.ts';
import type { AnsweredFile } from '../vocabulary/answers.ts';
import { byText } from '../vocabulary/sorting.ts';
import type { GivenFile } from './sourceFiles.ts';
import type { FileAsks, FileOutcome } from '../reading/files/fileOutcome.ts';
import type { InputFile, ReadWith } from '../reading/files/inputFile.ts';
import { readFile } from '../reading/files/readFile.ts';
import { openCourseTally, type NamedCourse } from './courseTally.ts';
import {
  readRosterFile,
  type RosterOutcome,
} from '../reading/files/rosterFile.ts';

/** What all files together gave. A pack can be made when nothing is asked and nothing refused. */
export interface Gathered {
  ledger: Ledger;
  exports: FileRead[];
  registers: RegisterPart[];
  /** How their records name courses. */
  courses: NamedCourse[];
  roster: Roster | null;
  /** Who is who in all files together. */
  settled: Settled;
  /** What had been said about them, each file once. */
  answered: AnsweredFile[];
  /** The files that were read, to be gone through again. */
  given: GivenFile[];
  asks: FileAsks[];
  refused: { file: string; error: HoldError }[];
}

/** What is to be read, and who hears of it. */
export interface ToRead extends Omit<
  ReadWith,
  'onRecord' | 'judges' | 'onProgress'
> {
  /** `YYYY-MM-DD`: the day that registers are held against. */
  asOf: string;
  files: readonly InputFile[];
  roster: InputFile | null;
  /** @param bytes gone through so far of all files together, of the sum of their sizes. */
  onProgress?: (file: string, bytes: number) => void;
  /** Hears of each file that was read, one after another. */
  onRead?: (file: string, outcome: FileOutcome | RosterOutcome) => void;
}

/** Reads exports, registers, logs and the roster; a file that cannot be read does not stop the others. */
export async function readAll(given: ToRead): Promise<Gathered> {
  const { files, roster, asOf, onProgress, onRead, ...others } = given;
  const ledger = openLedger();
  const courses = openCourseTally();
  const judges = sheetJudges(given.policy, asOf);
  const gathered: Gathered = {
    ledger,
    settled: settle([], null),
    exports: [],
    registers: [],
    courses: [],
    roster: null,
    answered: [],
    given: [],
    asks: [],
    refused: [],
  };
  let before = 0;
  for (const file of files) {
    await attempt(gathered, file, async () => {
      const outcome = await readFile(file, {
        ...others,
        judges,
        onRecord: (record, reader) => {
          ledger.add(record, reader);
          courses.add(record);
        },
        onProgress: (bytes) => onProgress?.(file.name, before + bytes / 2),
      });
      onRead?.(file.name, outcome);
      take(gathered, outcome, file);
    });
    before += file.size;
  }
  if (roster)
    await attempt(gathered, roster, async () => {
      onProgress?.(roster.name, before);
      const outcome = await readRosterFile(roster, given);
      onRead?.(roster.name, outcome);
      take(gathered, outcome, roster);
    });
  gathered.courses = courses.all();
  settlePeople(gathered, given);
  gathered.answered = eachOnce(gathered.answered);
  return gathered;
}

/** Who is who, once all is read; nothing is folded before what leaves that open is answered. */
function settlePeople(
  gathered: Gathered,
  { answersAbout }: Pick<ToRead, 'answersAbout'>,
): void {
  const { ledger, roster, exports, answered, asks, refused } = gathered;
  if (asks.length > 0 || refused.length > 0) return;
  const reads = new Map(exports.map((read) => [read.facts.sha256, read]));
  const said = (file: string) => {
    const read = reads.get(file);
    return read && answersAbout(read.facts).people;
  };
  gathered.settled = settle(ledger.whos(), roster, said);
  for (const [sha256, read] of reads) {
    const people = said(sha256);
    const own = answered.filter((one) => one.sha256 === sha256);
    if (people) for (const one of own) one.answers = { ...one.answers, people };
    const ask = gathered.settled.asks.find(({ file }) => file === sha256)?.ask;
    if (!ask) continue;
    const { facts } = read;
    const { name, id: reader } = read.reader;
    const recognised = { reader, reason: read.reason, asks: [] };
    const answers = answersAbout(facts);
    asks.push({
      kind: 'asks',
      facts,
      recognised,
      name,
      answers,
      asks: [ask],
    });
  }
}

async function attempt(
  { refused }: Gathered,
  { name }: InputFile,
  read: () => Promise<void>,
): Promise<void> {
  try {
    await read();
  } catch (error) {
    if (!(error instanceof HoldError)) throw error;
    refused.push({ file: name, error: named(name, error) });
  }
}

/** The error with the file in it: several are read at once. */
function named(file: string, error: HoldError): HoldError {
  const { message, why, fix } = error;
  return message.includes(file)
    ? error
    : new HoldError(`${file}: ${message}`, why, fix);
}

function take(
  gathered: Gathered,
  outcome: FileOutcome | RosterOutcome,
  input: InputFile,
): void {
  if (outcome.kind === 'asks') {
    gathered.asks.push(outcome);
    return;
  }
  if (outcome.kind === 'register') gathered.registers.push(outcome.part);
  else if (outcome.kind === 'export') gathered.exports.push(outcome.read);
  else gathered.roster = outcome.roster;
  const { facts, answers } = outcome.kind === 'export' ? outcome.read : outcome;
  gathered.answered.push({ ...facts, answers });
  gathered.given.push({ file: facts.file, sha256: facts.sha256, input });
}

/** Of files with the same content the first by name; files of which nothing was said are not among them. */
function eachOnce(answered: readonly AnsweredFile[]): AnsweredFile[] {
  const kept = new Map<string, AnsweredFile>();
  const sorted = answered
    .filter(({ answers }) => Object.keys(answers).length > 0)
    .sort((a, b) => byText(a.file, b.file));
  for (const { file, sha256, answers } of sorted)
    if (!kept.has(sha256)) kept.set(sha256, { file, sha256, answers });
  return [...kept.values()];
}
