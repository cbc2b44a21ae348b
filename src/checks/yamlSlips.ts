import { yamlFaults } from '../words/workshop/policy/fileFaults.ts';
import { visit } from 'yaml';
import type { Document } from 'yaml';
import type { Fault } from './yamlDocument.ts';

/** Spaces that look like one and are none to YAML, as word processors and web pages have them. */
const STRANGE = '\u00A0\u1680\u2000-\u200B\u202F\u205F\u3000';

/** Signs of quotation that YAML takes for letters. */
export const CURLY = '‘’‚‛“”„‟«»‹›';

/**
 * What the author most likely slipped on where a file cannot be read: the parser
 * only says what follows from it. Null where nothing of the kind stands there.
 */
export function slipIn(
  text: string,
  doc: Document,
  [first]: readonly Fault[],
): Fault | null {
  if (!first) return strangeKey(doc, text);
  return (
    strangeSpace(text, first) ??
    curlyQuotes(text, first) ??
    cutBracket(text, doc, first) ??
    innerQuote(text, first) ??
    lostSpace(text, first) ??
    outdented(text, first)
  );
}

function spaceAt(text: string, offset: number): Fault {
  const code = text.charCodeAt(offset).toString(16).toUpperCase();
  const message = yamlFaults.strangeSpace(code.padStart(4, '0'));
  return { code: 'STRANGE_SPACE', message, offset };
}

/** A field whose name begins with such a space can be read, and is an unknown one. */
function strangeKey(doc: Document, text: string): Fault | null {
  let found: Fault | null = null;
  visit(doc, {
    Scalar: (key, { value, range }) => {
      const isStrange =
        key === 'key' &&
        typeof value === 'string' &&
        new RegExp(`^[${STRANGE}]`).test(value);
      if (!isStrange) return undefined;
      found = spaceAt(text, range?.[0] ?? 0);
      return visit.BREAK;
    },
  });
  return found;
}

/** In front of a line, or behind its colon, at the fault or in the lines before. */
function strangeSpace(text: string, { offset }: Fault): Fault | null {
  const until = endOfLine(text, offset);
  const form = new RegExp(`^[ -]*(?:[\\w-]+:)?[${STRANGE}]`, 'gmu');
  const last = [...text.slice(0, until).matchAll(form)].at(-1);
  return last ? spaceAt(text, last.index + last[0].length - 1) : null;
}

/** A value that begins with “ looks as if its colon or comma stood in quotes. */
function curlyQuotes(text: string, { code, offset }: Fault): Fault | null {
  if (code !== 'COMMA' && code !== 'BLOCK_AS_IMPLICIT_KEY') return null;
  const start = startOfLine(text, offset);
  const line = text.slice(start, endOfLine(text, offset));
  const value = new RegExp(`(?:: +|, *|- +|[{[] *)([${CURLY}])`, 'u');
  const match = value.exec(line);
  if (!match) return null;
  return {
    code: 'CURLY_QUOTES',
    message: yamlFaults.curlyQuotes(match[1] ?? ''),
    offset: start + match.index + match[0].length - 1,
  };
}

/** A # in a text takes the closing bracket of its line away. */
function cutBracket(text: string, doc: Document, fault: Fault): Fault | null {
  if (!/end with a [\]}]/.test(fault.message)) return null;
  let offset = -1;
  visit(doc, {
    Scalar: (_, { type, comment, range }) => {
      if (type !== 'PLAIN' || !comment || !range) return;
      const at = text.indexOf('#', range[1]);
      if (at < fault.offset && /[\]}]/.test(comment)) offset = at;
    },
  });
  const message = yamlFaults.remarkTakesBracket;
  return offset < 0 ? null : { code: 'REMARK', message, offset };
}

/** `'What's first?'`: the text ends at its second quotation mark. */
function innerQuote(text: string, { code, offset }: Fault): Fault | null {
  const before = text.slice(startOfLine(text, offset), offset).trimEnd();
  const mark = before.at(-1) ?? '';
  if (code !== 'UNEXPECTED_TOKEN' || !/['"]/.test(mark)) return null;
  return { code: 'INNER_QUOTE', message: yamlFaults.innerQuote(mark), offset };
}

/** No space behind the colon of a field, or behind the dash of an entry. */
function lostSpace(text: string, { code, offset }: Fault): Fault | null {
  if (!/^(?:MULTILINE_IMPLICIT_KEY|MISSING_CHAR|BAD_INDENT)$/.test(code))
    return null;
  const start = startOfLine(text, offset);
  const line = text.slice(start, endOfLine(text, offset));
  const dash = /^\s*(?:[–—]|-(?![\s-]))/.exec(line)?.[0];
  if (dash !== undefined) {
    const message = yamlFaults.dash(dash.trim());
    return { code: 'DASH', message, offset: start + dash.length - 1 };
  }
  const [field, name = ''] = /^\s*(?:- +)?([\w-]+):(?=\S)/.exec(line) ?? [];
  if (field === undefined) return null;
  const message = yamlFaults.noSpace(name);
  return { code: 'NO_SPACE', message, offset: start + field.length - 1 };
}

/** A line further left than those around it, which the parser finds only at the next one. */
function outdented(text: string, { code, offset }: Fault): Fault | null {
  if (code !== 'BAD_INDENT') return null;
  const lines = text.slice(0, endOfLine(text, offset)).split('\n');
  const [above, line, below] = lines.slice(-3).map((it) => it.search(/\S/));
  const isLeft =
    above !== undefined &&
    line !== undefined &&
    above === below &&
    line < above;
  if (!isLeft || line < 0) return null;
  const start = startOfLine(text, startOfLine(text, offset) - 1);
  return { code, message: yamlFaults.column, offset: start + line };
}

function startOfLine(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}
