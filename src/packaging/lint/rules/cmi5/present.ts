import { STRUCTURE_FILE } from '../../../cmi5Structure.ts';
import { localNameOf } from '../../../../ground/xml/tree.ts';
import {
  namespaceOf,
  ownChildren,
  STRUCTURE_NAMESPACE,
  unitsOf,
} from '../../structure.ts';
import type { ReadXml } from '../../../../ground/xml/read.ts';
import { presentWords } from '../../../../words/workshop/packaging/lint/cmi5/present.ts';
import type { Told } from '../../../../errors.ts';
import type { Rule } from '../../view.ts';

/** `cmi5.xml` is well-formed, has the root and the namespace of cmi5, and holds one course with an AU. */
export const cmi5Present: Rule = ({ structure }) =>
  structure === null
    ? []
    : faultsOf(structure).map((said) => ({
        rule: 'cmi5-present',
        file: STRUCTURE_FILE,
        ...said,
      }));

function faultsOf(structure: ReadXml): Told[] {
  if ('fault' in structure)
    return [
      structure.tooMuch === undefined
        ? presentWords.notWellFormed(STRUCTURE_FILE, structure.fault)
        : presentWords.tooMuch(STRUCTURE_FILE, structure.fault),
    ];
  const { root } = structure;
  if (localNameOf(root.name) !== 'courseStructure')
    return [presentWords.otherRoot(STRUCTURE_FILE, root.name)];
  const namespace = namespaceOf(root) ?? null;
  return [
    ...(namespace === STRUCTURE_NAMESPACE
      ? []
      : [presentWords.namespace(root.name, namespace, STRUCTURE_NAMESPACE)]),
    ...(ownChildren(root, 'course').length === 0
      ? [presentWords.noCourse(STRUCTURE_FILE)]
      : []),
    ...(unitsOf(root, 'au').length === 0
      ? [presentWords.noUnit(STRUCTURE_FILE)]
      : []),
  ];
}
