import { HoldError } from '../../errors.ts';
import { readMapping, writeMapping } from '../readers/mapping.ts';
import { readSheetMapping, sheetInOrder } from '../registers/mapping.ts';
import type { Said } from './said.ts';

/** A mapping of records, or of a register or a log. */
export type AnyMapping = Pick<Said, 'mapping' | 'sheet'>;

/**
 * Reads a saved mapping of either kind.
 * @throws HoldError saying which part of it is wrong.
 */
export function readAnyMapping(json: string): AnyMapping {
  const value = parsed(json);
  if (!isOfSheet(value)) return { mapping: readMapping(json) };
  const read = readSheetMapping(value);
  if ('mapping' in read) return { sheet: read.mapping };
  throw new HoldError(
    'This is no mapping that can be used.',
    read.reason,
    'Choose a file that was saved as a mapping here, or point at the columns again.',
  );
}

/** The mapping as a file; null when there is none. */
export function writeAnyMapping({ mapping, sheet }: AnyMapping): string | null {
  if (sheet) return `${JSON.stringify(sheetInOrder(sheet), null, 2)}\n`;
  return mapping ? writeMapping(mapping) : null;
}

function isOfSheet(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'format' in value &&
    value.format === 'hold-the-line register mapping'
  );
}

/** What is no JSON is told by the reader of mappings. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}
