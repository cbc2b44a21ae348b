import { MANIFEST_FILE } from '../../manifest.ts';
import { localNameOf, xmlChildren } from '../../../ground/xml/tree.ts';
import { manifestElements, manifestRoot } from '../manifest.ts';
import { activityWords } from '../../../words/workshop/packaging/lint/activity.ts';
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
  const order = manifestElements(root, 'sequencing').flatMap((element) => {
    const places = xmlChildren(element)
      .map(({ name }) => ORDER.indexOf(localNameOf(name)))
      .filter((place) => place >= 0);
    const sorted = [...places].sort((a, b) => a - b);
    if (places.join() === sorted.join()) return [];
    return [activityWords.order(element.name, named(places), named(sorted))];
  });
  const buttons = manifestElements(root, 'hideLMSUI')
    .filter(({ text }) => !BUTTONS.test(text))
    .map(({ text }) => activityWords.hiddenButton(text));
  return [...order, ...buttons].map((said) => ({
    rule: 'sequencing',
    file: MANIFEST_FILE,
    ...said,
  }));
};

function named(places: readonly number[]): string[] {
  return places.map((place) => ORDER[place] ?? '');
}
