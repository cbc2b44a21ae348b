import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document, Node } from 'yaml';

/*
 * Lines added to a file that an author has written. The document is read for the
 * places alone and the text is spliced there, so every comment, order, quote and
 * line break of the file stays as it is.
 */

type Path = readonly (string | number)[];

/**
 * The text with one more entry in a list, after its last one.
 * @param entry as it is written behind the dash, or in a list of one line.
 * @param after the place of the entry behind which it goes; the last one without it.
 * @returns null where there is no list at this path.
 */
export function withEntry(
  text: string,
  path: Path,
  entry: string,
  after?: number,
): string | null {
  const list = nodeAt(parseDocument(text), path);
  if (!isSeq(list) || !list.range) return null;
  const before = asNode(list.items[after ?? list.items.length - 1]);
  if (list.flow) {
    const end = before?.range?.[1];
    return end === undefined
      ? splice(text, list.range[1] - 1, entry)
      : splice(text, end, `, ${entry}`);
  }
  if (!before?.range) return null;
  const dash = text.lastIndexOf('-', before.range[0]);
  const indent = dash - (text.lastIndexOf('\n', dash) + 1);
  const lines = `- ${entry}`.split('\n');
  const block = lines.map((line) => `${' '.repeat(indent)}${line}`).join('\n');
  return splice(text, lineEndAfter(text, before.range[1]), `\n${block}`);
}

/** The text with another scalar at a path; null where there is none. */
export function withValue(
  text: string,
  path: Path,
  value: string,
): string | null {
  const node = nodeAt(parseDocument(text), path);
  if (!isScalar(node) || !node.range) return null;
  const [start, end] = node.range;
  return `${text.slice(0, start)}${value}${text.slice(end)}`;
}

/** The text with a block at its end. */
export function withBlock(text: string, block: string): string {
  return `${text.replace(/\n*$/, '\n')}${block.replace(/\n*$/, '\n')}`;
}

function nodeAt(document: Document, path: Path): Node | null {
  return asNode(document.getIn(path, true)) ?? null;
}

function asNode(value: unknown): Node | undefined {
  return isScalar(value) || isMap(value) || isSeq(value) ? value : undefined;
}

function splice(text: string, at: number, more: string): string {
  return `${text.slice(0, at)}${more}${text.slice(at)}`;
}

/** Where the line ends on which something ends: a comment behind it stays with it. */
function lineEndAfter(text: string, end: number): number {
  const last = text.slice(0, end).trimEnd().length;
  const lineEnd = text.indexOf('\n', last);
  return lineEnd < 0 ? text.length : lineEnd;
}
