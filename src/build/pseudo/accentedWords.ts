import { accented, hasWords } from './accented.ts';
import { edited, type Edit } from './edits.ts';

/** What a parser gives (ESTree), as far as it is read here. */
export interface SyntaxNode {
  type: string;
  start: number;
  end: number;
}

/** Where a node stands: what is around it, and as which part of it. */
interface Around {
  parent: SyntaxNode | null;
  part: string;
}

/** Properties whose text a program reads. */
const CODE_KEYS: readonly string[] = ['path', 'kind', 'value', 'tag'];

/** Methods that look for a text. */
const LOOKS = /^(?:get|has|includes|indexOf|startsWith|endsWith)$/;

/**
 * A module of `src/words` as the pseudo-locale has it: each text and template accented, in
 * brackets. What only the program reads stays: imports, keys, what is compared or looked up, ids.
 */
export function accentedWords(code: string, program: SyntaxNode): string {
  const edits: Edit[] = [];
  const visit = (node: SyntaxNode, around: Around): void => {
    if (isCode(node, around)) return;
    const edit = editOf(node, code);
    if (edit) edits.push(...edit);
    for (const [part, child] of childrenOf(node))
      visit(child, { parent: node, part });
  };
  visit(program, { parent: null, part: '' });
  return edited(code, edits);
}

function childrenOf(node: SyntaxNode): [string, SyntaxNode][] {
  return Object.entries(node).flatMap(([part, value]: [string, unknown]) =>
    (Array.isArray(value) ? value : [value])
      .filter(isNode)
      .map((child): [string, SyntaxNode] => [part, child]),
  );
}

function isNode(value: unknown): value is SyntaxNode {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    typeof value.type === 'string' &&
    'start' in value
  );
}

/** Types, imports, and texts that a program reads. */
function isCode(node: SyntaxNode, { parent, part }: Around): boolean {
  if (/^TS(?!As|Satisfies|NonNull)/.test(node.type)) return true;
  if (node.type === 'ImportDeclaration') return true;
  if (node.type !== 'Literal' || !parent) return false;
  const value = textAt(node, 'value');
  switch (parent.type) {
    case 'Property':
      return part === 'key' || CODE_KEYS.includes(nameAt(parent, 'key'));
    case 'MemberExpression':
    case 'SwitchCase':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
      return true;
    case 'BinaryExpression':
      return /^[!=]==?$|^in$/.test(textAt(parent, 'operator'));
    case 'CallExpression':
      return LOOKS.test(nameAt(parent, 'callee')) || /^\w+\.\w+$/.test(value);
    case 'ArrayExpression':
      // A small word alone is an id at the head of a pair, and in a list of its kind.
      return childrenOf(parent)
        .slice(0, childrenOf(parent)[0]?.[1] === node ? 1 : undefined)
        .every(([, it]) => /^[a-z][\w.]*$/.test(textAt(it, 'value')));
    default:
      return false;
  }
}

/** What a text or a template turns into; null for any other node. */
function editOf(node: SyntaxNode, code: string): Edit[] | null {
  if (node.type === 'Literal') {
    const { start, end } = node;
    const text = code.slice(start + 1, end - 1);
    if (typeof Reflect.get(node, 'value') !== 'string' || !hasWords(text))
      return null;
    return [{ start: start + 1, end: end - 1, text: `⟦${accented(text)}⟧` }];
  }
  if (node.type !== 'TemplateLiteral') return null;
  const pieces = childrenOf(node)
    .filter(([part]) => part === 'quasis')
    .map(([, piece]) => pieceOf(piece, code));
  if (!pieces.some(({ text }) => hasWords(text))) return null;
  return pieces.map(({ start, end, text }, place) => ({
    start,
    end,
    text: `${place === 0 ? '⟦' : ''}${accented(text)}${place === pieces.length - 1 ? '⟧' : ''}`,
  }));
}

/** A piece of a template without its marks, which the parser counts to it. */
function pieceOf({ start, end }: SyntaxNode, code: string): Edit {
  const text = code.slice(start + 1, end).replace(/(?:`|\$\{)$/, '');
  return { start: start + 1, end: start + 1 + text.length, text };
}

function textAt(node: SyntaxNode, part: string): string {
  const value: unknown = Reflect.get(node, part);
  return typeof value === 'string' ? value : '';
}

/** What a key or a called function is called: the last part of `a.b`. */
function nameAt(node: SyntaxNode, part: string): string {
  const value: unknown = Reflect.get(node, part);
  if (!isNode(value)) return '';
  if (value.type === 'MemberExpression') return nameAt(value, 'property');
  return textAt(value, 'name') || textAt(value, 'value');
}
