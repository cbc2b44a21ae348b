import { isScalar, parseDocument, visit } from 'yaml';
import type { Document, LineCounter, YAMLError } from 'yaml';
import { FILE_START } from './finding.ts';
import type { Place } from './finding.ts';

/** Why a file cannot be read; what the parser does not mind has a code of ours. */
export interface SyntaxFault {
  code: YAMLError['code'] | 'ALIAS' | 'COMMA' | 'TOO_LONG' | 'TOO_DEEP';
  message: string;
  place: Place;
}

/** More characters than any file of a course needs, and as many as are read in a second. */
const MOST_CHARACTERS = 200_000;

/** The document, or why it was not even parsed: the time it takes grows with the square of its fields. */
export function parseWithin(
  text: string,
  lineCounter: LineCounter,
): Document | SyntaxFault {
  if (text.length > MOST_CHARACTERS)
    return {
      code: 'TOO_LONG',
      message: `It has ${text.length.toLocaleString('en-GB')} characters, and a file may have ${MOST_CHARACTERS.toLocaleString('en-GB')}`,
      place: FILE_START,
    };
  try {
    // The parser compares each key with all others; `repeatedKeys` does it in one go.
    const options = { lineCounter, prettyErrors: false, uniqueKeys: false };
    const doc = parseDocument(text, options);
    return doc.errors.some(({ message }) => /call stack/i.test(message))
      ? TOO_DEEP
      : doc;
  } catch (error) {
    // The parser descends, and has no more stack.
    if (!(error instanceof RangeError)) throw error;
    return TOO_DEEP;
  }
}

const TOO_DEEP: SyntaxFault = {
  code: 'TOO_DEEP',
  message: 'Lists and maps stand too deep inside each other',
  place: FILE_START,
};

interface Fault {
  code: SyntaxFault['code'];
  message: string;
  offset: number;
}

/** What is wrong with a document: the parser's errors first, then what it lets pass. */
export function faultsIn(doc: Document): Fault[] {
  return [
    ...doc.errors.map(({ code, message, pos }) => ({
      code,
      message,
      offset: pos[0],
    })),
    ...repeatedKeys(doc),
    ...aliasesIn(doc),
    ...commasIn(doc),
  ];
}

/** Keys that stand in one map a second time. */
function repeatedKeys(doc: Document): Fault[] {
  const found: Fault[] = [];
  visit(doc, {
    Map: (_, { items }) => {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const offset = key.range?.[0] ?? 0;
        const message = 'Map keys must be unique';
        if (seen.has(key.value))
          found.push({ code: 'DUPLICATE_KEY', message, offset });
        seen.add(key.value);
      }
    },
  });
  return found;
}

/** In `{ text: Yes, at once }` the comma ends the text, and a key without a value begins. */
function commasIn(doc: Document): Fault[] {
  const found: Fault[] = [];
  visit(doc, {
    Map: (_, { flow, items }) => {
      for (const { key, value } of flow ? items : []) {
        if (!isScalar(key) || value !== null) continue;
        const message = `in { } a comma begins the next field, and "${String(key.value)}" is one without a value: expected a value, or the text before it in quotes`;
        found.push({ code: 'COMMA', message, offset: key.range?.[0] ?? 0 });
      }
    },
  });
  return found;
}

/** `*name`, which stands for a value written elsewhere: a few of them can make a file of any size. */
function aliasesIn(doc: Document): Fault[] {
  const found: Fault[] = [];
  visit(doc, {
    Alias: (_, { source, range }) => {
      const message = `*${source} stands for a value that is written elsewhere`;
      found.push({ code: 'ALIAS', message, offset: range?.[0] ?? 0 });
      return visit.BREAK;
    },
  });
  return found;
}
