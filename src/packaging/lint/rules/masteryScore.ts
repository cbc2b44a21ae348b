import type { XmlElement } from '@rgrove/parse-xml';
import { MANIFEST_FILE } from '../../manifest.ts';
import { manifestElements, manifestRoot } from '../manifest.ts';
import type { Finding } from '../finding.ts';
import { activityWords } from '../../../words/workshop/packaging/lint/activity.ts';
import type { Rule } from '../view.ts';

/**
 * A mastery score is a plain number from 0 to 100 (SCORM 1.2), or from 0 to 1
 * (2004's measure). The schema of 1.2 would take any text.
 */
export const masteryScore: Rule = (view) => {
  const root = manifestRoot(view);
  if (!root) return [];
  return [
    ...outOfRange(root, 'masteryscore', 100, '80'),
    ...outOfRange(root, 'minNormalizedMeasure', 1, '0.8'),
  ];
};

function outOfRange(
  root: XmlElement,
  element: string,
  most: number,
  example: string,
): Finding[] {
  return manifestElements(root, element).flatMap(({ text }) => {
    if (/^\d{1,3}(\.\d+)?$/.test(text) && Number(text) <= most) return [];
    return [
      {
        rule: 'mastery-score',
        file: MANIFEST_FILE,
        ...activityWords.masteryScore(text, most, example),
      },
    ];
  });
}
