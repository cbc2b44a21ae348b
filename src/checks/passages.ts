import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { FILE_START } from './finding.ts';
import type { Passage } from './lessonParts.ts';

const BLOCKS = ['paragraph', 'heading', 'tableCell'];

/** The words of a lesson in reading order. */
export function passagesOf(root: Root): Passage[] {
  return under(root, '', []);
}

function under(node: Nodes, block: string, when: string[]): Passage[] {
  if (node.type === 'text') {
    const { line, column } = node.position?.start ?? FILE_START;
    return [{ text: node.value, block, when, line, column }];
  }
  if (!('children' in node)) return [];
  const inner = BLOCKS.includes(node.type) ? toString(node) : block;
  const asked = conditionOf(node);
  const all = asked === null ? when : [...when, asked];
  return node.children.flatMap((child) => under(child, inner, all));
}

/** The condition of a `<PolicyIf>`; null for any other node. */
function conditionOf(node: Nodes): string | null {
  const isJsx =
    node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
  if (!isJsx || node.name !== 'PolicyIf') return null;
  for (const attribute of node.attributes) {
    const { value } = attribute;
    const isPlain = typeof value === 'string';
    if (attribute.type === 'mdxJsxAttribute' && attribute.name === 'when')
      return isPlain ? value : null;
  }
  return null;
}
