import { STRUCTURE_FILE } from '../../../cmi5Structure.ts';
import { localNameOf } from '../../../../ground/xml/tree.ts';
import {
  namespaceOf,
  ownChildren,
  STRUCTURE_NAMESPACE,
  unitsOf,
} from '../../structure.ts';
import type { Rule } from '../../view.ts';

/** `cmi5.xml` is well-formed, has the root and the namespace of cmi5, and holds one course with an AU. */
export const cmi5Present: Rule = ({ structure }) => {
  if (structure === null) return [];
  const finding = (what: string, why: string, fix: string) => ({
    rule: 'cmi5-present' as const,
    file: STRUCTURE_FILE,
    what,
    why,
    fix,
  });
  if ('fault' in structure)
    return [
      finding(
        `${STRUCTURE_FILE} is not well-formed XML.`,
        `${structure.fault}.`,
        'Mend the XML at that place, or package the course again.',
      ),
    ];
  const { root } = structure;
  if (localNameOf(root.name) !== 'courseStructure')
    return [
      finding(
        `The root element of ${STRUCTURE_FILE} is <${root.name}>.`,
        'A course structure of cmi5 starts with <courseStructure>.',
        'Package the course again.',
      ),
    ];
  const found = [];
  const namespace = namespaceOf(root);
  if (namespace !== STRUCTURE_NAMESPACE)
    found.push(
      finding(
        namespace === undefined
          ? `<${root.name}> has no namespace.`
          : `<${root.name}> has the namespace ${namespace}.`,
        'LMSs look for the elements of cmi5 by their namespace, and find none.',
        `Write xmlns="${STRUCTURE_NAMESPACE}" on it.`,
      ),
    );
  if (ownChildren(root, 'course').length === 0)
    found.push(
      finding(
        `There is no <course> in ${STRUCTURE_FILE}.`,
        'The LMS learns the id and the title of the course from it.',
        'Add one, with an id, a title and a description.',
      ),
    );
  if (unitsOf(root, 'au').length === 0)
    found.push(
      finding(
        `There is no <au> in ${STRUCTURE_FILE}.`,
        'The LMS has nothing to launch.',
        'Add an assignable unit with an id, a title, a description and a url, beside <course> or in a <block>.',
      ),
    );
  return found;
};
