import { MANIFEST_FILE } from '../../manifest.ts';
import { localNameOf, xmlChildren } from '../../../ground/xml/tree.ts';
import { manifestElements, manifestRoot } from '../manifest.ts';
import type { Rule } from '../view.ts';

/** The order that IMS Simple Sequencing gives to what stands in `<sequencing>`. */
const ORDER = [
  'controlMode',
  'sequencingRules',
  'limitConditions',
  'auxiliaryResources',
  'rollupRules',
  'objectives',
  'randomizationControls',
  'deliveryControls',
];

const BUTTONS =
  /^(previous|continue|exit|exitAll|abandon|abandonAll|suspendAll)$/;

/** Sequencing stands in the schema's order, and hides only buttons that there are. */
export const sequencing: Rule = (view) => {
  const root = manifestRoot(view);
  if (!root) return [];
  const finding = (what: string, why: string, fix: string) => ({
    rule: 'sequencing' as const,
    file: MANIFEST_FILE,
    what,
    why,
    fix,
  });
  const order = manifestElements(root, 'sequencing').flatMap((element) => {
    const places = xmlChildren(element).map(({ name }) =>
      ORDER.indexOf(localNameOf(name)),
    );
    const known = places.filter((place) => place >= 0);
    const sorted = [...known].sort((a, b) => a - b);
    if (known.join() === sorted.join()) return [];
    return [
      finding(
        `In <${element.name}> stand ${known.map((place) => ORDER[place]).join(', ')}.`,
        'The schema gives them an order, and strict LMSs refuse another.',
        `Write them so: ${sorted.map((place) => ORDER[place]).join(', ')}.`,
      ),
    ];
  });
  const buttons = manifestElements(root, 'hideLMSUI').flatMap(({ text }) =>
    BUTTONS.test(text)
      ? []
      : [
          finding(
            `<hideLMSUI> holds ${JSON.stringify(text)}.`,
            'LMSs know no button of that name.',
            'Write previous, continue, or another name of the standard, in its own case.',
          ),
        ],
  );
  return [...order, ...buttons];
};
