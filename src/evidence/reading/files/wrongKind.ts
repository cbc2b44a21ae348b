import { HoldError, type Told } from '../../../errors.ts';
import {
  sheetNames,
  wrongKinds,
} from '../../../words/workshop/evidence/reading/files.ts';
import { headerRowOf } from '../headings/headerRow.ts';
import type { TableHead } from '../../vocabulary/tableHead.ts';
import { OF_RECORDS } from '../readers/looksLikeRecords.ts';
import { suggestColumns } from '../readers/suggestColumns.ts';
import { recogniseTable, tableReader } from '../readers/tableReaders.ts';
import { proposedMapping } from '../shipped/proposedMapping.ts';
import { jobAidMappings } from '../registers/jobAidMappings.ts';
import { recogniseSheet } from '../registers/recogniseSheet.ts';
import type { House } from '../registers/wordGroups.ts';
import { rosterField } from '../roster/rosterHeadings.ts';

/** A file that was given as one thing and is another. */
export class WrongKind extends HoldError {
  /** Where it belongs: with the roster, or with exports, registers and logs. */
  readonly belongs: 'roster' | 'files';

  constructor(belongs: 'roster' | 'files', { what, why, fix }: Told) {
    super(what, why, fix);
    this.belongs = belongs;
  }
}

/** Why a table is no roster but another of the files; null when it may be one. */
export function noRoster(head: TableHead, house: House): WrongKind | null {
  const name = exportName(head) ?? sheetIn(head, house);
  if (name === null) return null;
  return new WrongKind('files', wrongKinds.noRoster(head.file, name));
}

/** Why a table that no reader knows is the roster; null when it may be an export. */
export function noExport(head: TableHead): WrongKind | null {
  const labels = head.rows[headerRowOf(head.rows) ?? 0] ?? [];
  const filled = labels.filter((label) => label.trim() !== '');
  const fields = new Set(filled.flatMap((label) => rosterField(label) ?? []));
  const suggested = suggestColumns(filled);
  const isRoster =
    fields.size >= 3 &&
    filled.length - fields.size <= 1 &&
    (fields.has('id') || fields.has('mail')) &&
    OF_RECORDS.every((field) => suggested[field] === undefined);
  if (!isRoster) return null;
  return new WrongKind('roster', wrongKinds.noExport(head.file));
}

function exportName(head: TableHead): string | null {
  const [found] = recogniseTable(head);
  if (!found)
    return proposedMapping(head)?.proposal.mapping.name ?? jsonName(head);
  return tableReader(found.reader)?.name ?? found.reader;
}

function jsonName({ rows: [[first = ''] = []] }: TableHead): string | null {
  return /^\s*[[{]/.test(first) ? wrongKinds.json : null;
}

function sheetIn(head: TableHead, { words, policy }: House): string | null {
  const found = recogniseSheet(head, jobAidMappings(words, policy));
  return found?.kind === 'found' ? sheetNames[found.found.sheet] : null;
}
