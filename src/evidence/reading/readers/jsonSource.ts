import type { EvidenceSource } from '../../vocabulary/record.ts';
import type { FileFacts } from '../../vocabulary/fileRead.ts';

/** Where a value of a file can be looked up again. */
export function sourceOf(
  system: string,
  report: string,
  { file, sha256 }: FileFacts,
  row: number,
  exportedUtc: string | null = null,
): EvidenceSource {
  return { system, report, exportedUtc, file, row, sha256 };
}
