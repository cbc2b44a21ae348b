import { HoldError } from '../errors.ts';
import type { Ask, Proposal } from '../evidence/vocabulary/asks.ts';
import type { SharedAsks } from '../evidence/collect/sharedAsks.ts';
import type { FileAsk } from '../evidence/reading/files/fileOutcome.ts';
import { unreadInWords } from '../evidence/vocabulary/unread.ts';
import {
  peopleDoubt,
  readingWithFound,
  type PeopleAsk,
} from '../evidence/vocabulary/people.ts';
import type { LeaversAsk } from '../evidence/vocabulary/leavers.ts';
import { MAPPED_MEANINGS } from '../evidence/vocabulary/mappings/recordMapping.ts';
import { quoted } from '../ground/quoted.ts';
import type { WordGroup } from '../evidence/reading/registers/wordGroups.ts';

/** What the command has to be told, as the page would ask it: once where several files leave open the same. */
export function asked({ files, asks }: SharedAsks): HoldError {
  const [{ facts, name, recognised }] = files;
  const lines = asks.map((ask) => flagFor(ask, facts.file));
  if (files.length === 1)
    return new HoldError(
      `${facts.file} leaves something open.`,
      `It is read as: ${name}. ${recognised.reason}`,
      lines.join('\n'),
    );
  const names = files.map((one) => one.facts.file);
  return new HoldError(
    `${files.length} files leave the same open: ${names.join(', ')}.`,
    readAs(files),
    [
      ...lines,
      `Each option holds for all of them; for one alone, write its name first, as in --zone "${facts.file}=Europe/London".`,
    ].join('\n'),
  );
}

/** Files of one report are named together. */
function readAs(files: SharedAsks['files']): string {
  const reports = Map.groupBy(
    files,
    ({ name, recognised }) => `${name}. ${recognised.reason}`,
  );
  return [...reports]
    .map(
      ([report, of]) =>
        `${of.map(({ facts }) => facts.file).join(', ')} ${of.length === 1 ? 'is' : 'are'} read as: ${report}`,
    )
    .join(' ');
}

type WorksheetAsk = Extract<Ask, { ask: 'worksheet' }>;

function flagFor(ask: FileAsk, file: string): string {
  switch (ask.ask) {
    case 'zone':
      return `The times are local (${ask.samples.join(', ')}): add --zone with the zone of whoever made the export, such as --zone Europe/London.`;
    case 'dateOrder':
      return `Say in which order dates are (${ask.samples.join(', ')}): add --date-order dmy, mdy or ymd.`;
    case 'scoreMax':
      return `Say out of how much scores are (${ask.samples.join(', ')}): add --score-max 100.`;
    case 'worksheet':
      return `Say which sheet is to be read: add --sheet NAME. It has ${ask.sheets.map(sheetInWords).join('; ')}.`;
    case 'mapping':
      return `${proposed(ask.proposal)}Say which columns hold what: add --mapping FILE. Its columns are: ${ask.columns.join(', ')}. docs/managers.md shows such a file.`;
    case 'roster':
      return `Say which columns of the roster hold what: add --mapping FILE. Its columns are: ${ask.columns.join(', ')}. docs/managers.md shows such a file.`;
    case 'leavers':
      return `Say what each of these words means, for who is still here (or where it says nothing of that) and for who has left: ${ask.words.map(({ word }) => quoted(word)).join(', ')}. Add --roster-word "WORD=here" or "WORD=left" for each${suggestedWords(ask)}.`;
    case 'timeUnit':
      return `Say what time spent is counted in (${ask.samples.join(', ')}): add --time-unit minutes, hours or seconds.`;
    case 'people':
      return `${peopleDoubt(ask)} Say how they are found: add --people with one of:\n${ask.readings.map(readingLine).join('\n')}`;
    case 'words':
      return `Say what these words mean: ${ask.groups.map(inGroup).join('; ')}. Add --mapping FILE with them under words; docs/managers.md shows such a file, and the page /records.html makes it.`;
    case 'statuses':
      return `Say what these words mean: ${ask.words.map(quoted).join(', ')}. Add --status "WORD=completed" with each word and one of ${MAPPED_MEANINGS.join(', ')}${ask.mapping ? `, or say it in the mapping "${ask.mapping.name}", under statuses` : ''}.`;
    case 'testUsers':
      return `Say whether these count, who look like test users (${ask.count} ${ask.count === 1 ? 'entry' : 'entries'}): ${ask.people.map(quoted).join(', ')}. Add --test-users left-out or --test-users counted.`;
    case 'unread':
      return `${unreadInWords(ask)} Correct the file or what was said of it, or add --leave-out ${file} to make the pack without what cannot be read.`;
  }
}

/** Such as `, such as --roster-word "terminated=left"`. */
function suggestedWords({ words }: LeaversAsk): string {
  const flags = words.flatMap(({ word, suggested }) =>
    suggested === null ? [] : [`--roster-word "${word}=${suggested}"`],
  );
  return flags.length > 0 ? `, such as ${flags.join(' ')}` : '';
}

function readingLine(one: PeopleAsk['readings'][number]): string {
  return `  ${one.reading}: ${readingWithFound(one)}`;
}

function proposed(proposal: Proposal | null): string {
  if (!proposal) return '';
  const { columns } = proposal.mapping;
  const pairs = Object.entries(columns).map(
    ([field, heading]) => `${field}: "${heading}"`,
  );
  return `To read it with ${pairs.join(', ')}: add --mapping ${proposal.id}. Otherwise: `;
}

function sheetInWords({
  name,
  columns,
}: WorksheetAsk['sheets'][number]): string {
  return `${quoted(name)} (${columns.join(', ')})`;
}

function inGroup({ heading, words }: WordGroup): string {
  const shown = words.map((word) => `"${word.slice(0, 60)}"`).join(', ');
  return `${shown} (${heading})`;
}
