import { isPair, isScalar, isSeq, visit } from 'yaml';
import type { Document, Node, Pair } from 'yaml';

/** A text without quotes, and the remark that ends it: `stem: The ticket #4711 says so.` */
export interface Remark {
  /** Its keys, from the top. */
  keys: (string | number)[];
  /** What is read of it; '' where nothing is. */
  kept: string;
  /** What is not, from the # on. */
  remark: string;
  /** Place of the # in the file. */
  offset: number;
}

/** The remarks that stand on the line of a text without quotes; what is meant as text is lost in one without a word. */
export function remarksIn(doc: Document, text: string): Remark[] {
  const found: Remark[] = [];
  visit(doc, {
    Scalar: (key, node, path) => {
      if (key === 'key' || node.type !== 'PLAIN' || !node.range) return;
      const { value } = node;
      if (typeof value !== 'string' && value !== null) return;
      const [, end] = node.range;
      const [gap = ''] = /^[^\S\n]*(?=#)/.exec(text.slice(end)) ?? [];
      const offset = end + gap.length;
      if (node.comment === undefined || text[offset] !== '#') return;
      found.push({
        keys: keysOf([...path, node]),
        kept: value ?? '',
        remark: text.slice(offset).split(/\r?\n/, 1)[0]?.trimEnd() ?? '',
        offset,
      });
    },
  });
  return found;
}

/** Names of fields and places in lists on the way to the last node. */
function keysOf(way: readonly (Document | Node | Pair)[]): Remark['keys'] {
  return way.flatMap((node, at): Remark['keys'] => {
    if (isPair(node)) return isScalar(node.key) ? [String(node.key.value)] : [];
    const next = way[at + 1];
    return isSeq(node) && next ? [node.items.indexOf(next)] : [];
  });
}
