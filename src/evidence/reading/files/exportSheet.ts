import { bareHead } from '../cells/bareCell.ts';
import { headerRowOf } from '../headings/headerRow.ts';
import { looksLikeRecords } from '../readers/looksLikeRecords.ts';
import { mappingFits } from '../readers/mapper.ts';
import { recogniseTable } from '../readers/tableReaders.ts';
import { jobAidMappings } from '../registers/jobAidMappings.ts';
import { recogniseSheet } from '../registers/recogniseSheet.ts';
import { openWordCollector } from '../registers/wordCollector.ts';
import { proposedMapping } from '../shipped/proposedMapping.ts';
import type { OpenWith } from './inputFile.ts';
import type { Likeness } from './sheetChoice.ts';
import { noExport } from './wrongKind.ts';

/** How much a sheet looks like an export, a register or a log; what a person has said of its columns counts most. */
export function exportLikeness(given: OpenWith): Likeness {
  const { answers, words, policy } = given;
  const { mapping, sheet, pointed, byColumns } = answers;
  const ours = jobAidMappings(words, policy);
  return (written) => {
    const head = bareHead(written);
    if (mapping && mappingFits(head, mapping)) return 5;
    if (sheet && recogniseSheet(head, [sheet])) return 5;
    if (pointed && openWordCollector(head, pointed, given)) return 5;
    if (headerRowOf(head.rows) === null) return 0;
    if (byColumns) return 1;
    const known =
      recogniseTable(written).length > 0 ||
      recogniseTable(head).length > 0 ||
      recogniseSheet(head, ours) !== null;
    if (known) return 4;
    if (proposedMapping(head) || looksLikeRecords(head, 1)) return 3;
    return noExport(head) ? 1 : 2;
  };
}
