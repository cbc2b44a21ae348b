import { z } from 'astro/zod';

import { HoldError } from '../../errors.ts';
import { isObject, readJsonFile } from '../../ground/json.ts';
import {
  readMapping,
  writeMapping,
} from '../vocabulary/mappings/recordMapping.ts';
import {
  readSheetMapping,
  sheetInOrder,
} from '../vocabulary/mappings/registerMapping.ts';
import {
  rosterInOrder,
  rosterMapping,
} from '../vocabulary/mappings/rosterMapping.ts';
import type { FileAnswers } from '../vocabulary/answers.ts';
import { mappingRefused } from '../../words/workshop/evidence/settings.ts';

/** A mapping of records, of a register or a log, or of a roster. */
export type AnyMapping = Pick<FileAnswers, 'mapping' | 'sheet' | 'roster'>;

/**
 * Reads a saved mapping of any kind.
 * @throws HoldError saying which part of it is wrong.
 */
export function readAnyMapping(json: string): AnyMapping {
  // What is no JSON is told by the reader of mappings.
  const value = readJsonFile(json)?.value;
  switch (formatOf(value)) {
    case 'hold-the-line register mapping': {
      const read = readSheetMapping(value);
      if ('mapping' in read) return { sheet: read.mapping };
      throw unusable(read.reason);
    }
    case 'hold-the-line roster mapping': {
      const read = rosterMapping.safeParse(value);
      if (read.success) return { roster: read.data };
      throw unusable(z.prettifyError(read.error));
    }
    default:
      return { mapping: readMapping(json) };
  }
}

/** The mapping as a file; null when there is none. */
export function writeAnyMapping(answers: AnyMapping): string | null {
  const { mapping, sheet, roster } = answers;
  if (mapping && !sheet && !roster) return writeMapping(mapping);
  const one = sheet ? sheetInOrder(sheet) : roster && rosterInOrder(roster);
  return one ? `${JSON.stringify(one, null, 2)}\n` : null;
}

function unusable(why: string): HoldError {
  return new HoldError(mappingRefused.what, why, mappingRefused.fix);
}

function formatOf(value: unknown): unknown {
  return isObject(value) ? value['format'] : null;
}
