import type { Nodes } from 'mdast';
import { FILE_START } from './finding.ts';
import type { Place } from './finding.ts';

/** Where a node of a text begins. */
export function startOf(node: Pick<Nodes, 'position'>): Place {
  const start = node.position?.start ?? FILE_START;
  return { line: start.line, column: start.column };
}
