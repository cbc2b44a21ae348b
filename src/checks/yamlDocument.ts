import { yamlFaults } from '../words/workshop/policy/fileFaults.ts';
import { isScalar, parseDocument, visit } from 'yaml';
import type { Document, LineCounter, YAMLError } from 'yaml';
import { FILE_START } from './finding.ts';
import type { Place } from './finding.ts';

/** Why a file cannot be read; what the parser does not mind has a code of ours. */
export interface SyntaxFault {
  code: YAMLError['code'] | OwnCode;
  message: string;
  place: Place;
}

type OwnCode = 'ALIAS' | 'COMMA' | 'TOO_LONG' | 'TOO_DEEP' | SlipCode;

/** What authors often slip on, told by the source where the parser only knows what follows from it. */
export type SlipCode =
  | 'CURLY_QUOTES'
  | 'DASH'
  | 'INNER_QUOTE'
  | 'NO_SPACE'
  | 'REMARK'
  | 'STRANGE_SPACE';

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
      message: yamlFaults.tooLong(text.length, MOST_CHARACTERS),
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
  message: yamlFaults.tooDeep,
  place: FILE_START,
};

/** A fault by its place in the text. */
export interface Fault {
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
        const message = yamlFaults.repeatedKey;
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
        const message = yamlFaults.comma(String(key.value));
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
      const message = yamlFaults.alias(source);
      found.push({ code: 'ALIAS', message, offset: range?.[0] ?? 0 });
      return visit.BREAK;
    },
  });
  return found;
}
