/** The tables of an OpenDocument spreadsheet, each as the bytes of its content. */
export interface Tables {
  /** What stands before the first table: styles. */
  before: string;
  tables: { attributes: string; xml: Uint8Array }[];
}

/** Bytes that are looked at a time. */
const PIECE = 1 << 20;
/** Longer than any tag of a table. */
const TAG = 16_384;
/** The part before the first table is not read beyond it. */
const BEFORE = 16 * PIECE;

/**
 * Finds the tables without making a text of the whole. Each byte is one character of
 * Latin-1, so that places are those of the bytes. Null when it is no spreadsheet.
 */
export function tablesIn(content: Uint8Array): Tables | null {
  const latin1 = new TextDecoder('latin1');
  const tables: Tables['tables'] = [];
  let isSpreadsheet = false;
  let depth = 0;
  let first = content.length;
  let open = { attributes: '', from: 0 };
  for (const { at, end, closing, name, attributes } of tagsIn(
    content,
    latin1,
  )) {
    if (name === 'spreadsheet') isSpreadsheet = true;
    else if (closing) {
      depth = Math.max(0, depth - 1);
      if (depth === 0 && isSpreadsheet)
        tables.push({
          attributes: open.attributes,
          xml: content.subarray(open.from, at),
        });
    } else if (!attributes.endsWith('/')) {
      depth += 1;
      if (depth > 1) continue;
      first = Math.min(first, at);
      open = { attributes: utf8(content.subarray(at, end)), from: end };
    }
  }
  if (!isSpreadsheet) return null;
  return { before: utf8(content.subarray(0, Math.min(first, BEFORE))), tables };
}

interface Tag {
  /** Where it begins and ends, in bytes. */
  at: number;
  end: number;
  closing: boolean;
  name: string;
  attributes: string;
}

function* tagsIn(content: Uint8Array, latin1: TextDecoder): Generator<Tag> {
  const tag = /<(\/?)(?:[\w.-]+:)?(table|spreadsheet)(?=[\s/>])([^<>]*)>/g;
  let done = 0;
  for (let from = 0; from < content.length; from += PIECE) {
    // A tag may begin in one piece and end in the next.
    const text = latin1.decode(content.subarray(from, from + PIECE + TAG));
    tag.lastIndex = Math.max(0, done - from);
    for (let found = tag.exec(text); found; found = tag.exec(text)) {
      const at = from + found.index;
      if (found.index >= PIECE) break;
      done = from + tag.lastIndex;
      const [, slash, name = '', attributes = ''] = found;
      yield { at, end: done, closing: slash === '/', name, attributes };
    }
  }
}

function utf8(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
