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
import { visible } from '../ground/quoted.ts';
import type { WordGroup } from '../evidence/reading/registers/wordGroups.ts';
import { addOption, leavesOpen } from '../words/workshop/cli/evidence/asked.ts';
import { inQuotes } from '../words/workshop/evidence/reading/quoting.ts';

/** What the command has to be told, as the page would ask it: once where several files leave open the same. */
export function asked({ files, asks }: SharedAsks): HoldError {
  const [{ facts, name, recognised }] = files;
  const lines = asks.map((ask) => flagFor(ask, facts.file));
  if (files.length === 1)
    return new HoldError(
      leavesOpen.one(facts.file),
      leavesOpen.readAs(`${name}. ${recognised.reason}`),
      lines.join('\n'),
    );
  return new HoldError(
    leavesOpen.several(files.map((one) => one.facts.file)),
    readAs(files),
    [...lines, leavesOpen.forOneAlone(facts.file)].join('\n'),
  );
}

/** Files of one report are named together. */
function readAs(files: SharedAsks['files']): string {
  const reports = Map.groupBy(
    files,
    ({ name, recognised }) => `${name}. ${recognised.reason}`,
  );
  return [...reports]
    .map(([report, of]) =>
      leavesOpen.filesReadAs(
        of.map(({ facts }) => facts.file),
        report,
      ),
    )
    .join(' ');
}

type WorksheetAsk = Extract<Ask, { ask: 'worksheet' }>;

function flagFor(ask: FileAsk, file: string): string {
  switch (ask.ask) {
    case 'zone':
    case 'dateOrder':
    case 'scoreMax':
    case 'timeUnit':
      return addOption[ask.ask](ask.samples.join(', '));
    case 'worksheet':
      return addOption.worksheet(ask.sheets.map(sheetInWords).join('; '));
    case 'mapping':
      return `${proposed(ask.proposal)}${addOption.mapping(ask.columns.join(', '))}`;
    case 'roster':
      return addOption.roster(ask.columns.join(', '));
    case 'leavers':
      return addOption.leavers(
        inList(ask.words.map(({ word }) => word)),
        suggestedWords(ask),
      );
    case 'people': {
      const readings = ask.readings.map(readingLine).join('\n');
      return addOption.people(peopleDoubt(ask), readings);
    }
    case 'words':
      return addOption.words(ask.groups.map(inGroup).join('; '));
    case 'statuses':
      return addOption.statuses(
        inList(ask.words),
        MAPPED_MEANINGS.join(', '),
        ask.mapping?.name ?? null,
      );
    case 'testUsers':
      return addOption.testUsers(ask.count, inList(ask.people));
    case 'unread':
      return addOption.unread(unreadInWords(ask), file);
  }
}

/** Words of others, each in quotation marks. */
function inList(words: readonly string[]): string {
  return words.map((word) => inQuotes(visible(word))).join(', ');
}

/** Such as `--roster-word "terminated=left"`. */
function suggestedWords({ words }: LeaversAsk): string {
  return words
    .flatMap(({ word, suggested }) =>
      suggested === null ? [] : [`--roster-word "${word}=${suggested}"`],
    )
    .join(' ');
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
  return addOption.proposed(pairs.join(', '), proposal.id);
}

function sheetInWords({
  name,
  columns,
}: WorksheetAsk['sheets'][number]): string {
  return `${inQuotes(visible(name))} (${columns.join(', ')})`;
}

function inGroup({ heading, words }: WordGroup): string {
  const shown = words.map((word) => `"${word.slice(0, 60)}"`).join(', ');
  return `${shown} (${heading})`;
}
