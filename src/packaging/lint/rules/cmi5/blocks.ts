import { partWords } from '../../../../words/workshop/packaging/lint/cmi5/parts.ts';
import {
  called,
  ownChildren,
  structureRule,
  unitsOf,
} from '../../structure.ts';

/** A block holds an AU, or a block that does (13.1.2). */
export const cmi5Blocks = structureRule('cmi5-blocks', (root) =>
  unitsOf(root, 'block')
    .filter(
      (block) =>
        ownChildren(block, 'au').length === 0 &&
        ownChildren(block, 'block').length === 0,
    )
    .map((block) => partWords.emptyBlock(called(block))),
);
