import type { Nodes, Root } from 'mdast';
import { leftMarksIn } from './leftMarks.ts';
import type { LessonParts } from './lessonParts.ts';
import { startOf } from './nodePlace.ts';

type References = Pick<
  LessonParts,
  'links' | 'pictures' | 'leftMarks' | 'blocks' | 'expressions'
>;

/** Where a text leads, which pictures it shows, which of both it only meant to, its blocks, and what stands in braces and is no comment. */
export function referencesOf(root: Root, text: string): References {
  const found: References = {
    links: [],
    pictures: [],
    leftMarks: [],
    blocks: [],
    expressions: [],
  };
  const defined = new Map<string, string>();
  const shown = new Set<string>();
  visit(root, (node) => {
    if (node.type === 'definition') defined.set(node.identifier, node.url);
    if (node.type === 'imageReference') shown.add(node.identifier);
  });
  visit(root, (node) => {
    const place = startOf(node);
    switch (node.type) {
      case 'text':
        found.leftMarks.push(...leftMarksIn(node, text));
        return;
      case 'link':
        found.links.push({ url: node.url, ...place });
        return;
      case 'definition':
        if (shown.has(node.identifier)) return;
        found.links.push({ url: node.url, ...place });
        return;
      case 'image':
        found.pictures.push({ url: node.url, alt: node.alt ?? '', ...place });
        return;
      case 'imageReference': {
        const url = defined.get(node.identifier) ?? '';
        found.pictures.push({ url, alt: node.alt ?? '', ...place });
        return;
      }
      case 'paragraph':
      case 'listItem':
      case 'tableRow':
        found.blocks.push({ type: node.type, ...place });
        return;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (!isComment(node.value))
          found.expressions.push({ text: node.value.trim(), ...place });
        return;
      default:
    }
  });
  return found;
}

function isComment(text: string): boolean {
  return /^(?:\s*\/\*(?:(?!\*\/).)*\*\/)+\s*$/s.test(text);
}

function visit(node: Nodes, see: (node: Nodes) => void): void {
  see(node);
  if ('children' in node) node.children.forEach((it) => visit(it, see));
}
