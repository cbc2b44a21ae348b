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
    .map((block) => ({
      what: `${called(block)} holds no <au>.`,
      why: 'A block groups AUs, and the schema refuses an empty one.',
      fix: 'Put an AU into it, or take the block away.',
    })),
);
