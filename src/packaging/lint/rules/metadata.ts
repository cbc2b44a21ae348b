import { MANIFEST_FILE } from '../../manifest.ts';
import { localNameOf, xmlElements } from '../../../ground/xml/tree.ts';
import { manifestRoot, prefixesFor } from '../manifest.ts';
import { activityWords } from '../../../words/workshop/packaging/lint/activity.ts';
import type { Rule } from '../view.ts';

const LOM = 'http://ltsc.ieee.org/xsd/LOM';

/** The elements of IEEE LOM (1484.12.3), and what its values are made of. */
const KNOWN = new Set(
  `lom general identifier catalog entry title language description keyword
  coverage structure aggregationLevel lifeCycle version status contribute role
  entity date dateTime metaMetadata metadataSchema technical format size location
  requirement orComposite type name minimumVersion maximumVersion
  installationRemarks otherPlatformRequirements duration educational
  interactivityType learningResourceType interactivityLevel semanticDensity
  intendedEndUserRole context typicalAgeRange difficulty typicalLearningTime
  rights cost copyrightAndOtherRestrictions relation kind resource annotation
  classification purpose taxonPath source taxon id string value`.split(/\s+/),
);

/** Metadata in IEEE LOM hold only its elements: strict importers refuse the whole package for one of another name. */
export const metadata: Rule = (view) => {
  const root = manifestRoot(view);
  if (!root) return [];
  const prefixes = prefixesFor(root, LOM).filter((prefix) => prefix !== '');
  return xmlElements(root)
    .filter(({ name }) => prefixes.some((it) => name.startsWith(`${it}:`)))
    .filter(({ name }) => !KNOWN.has(localNameOf(name)))
    .map(({ name }) => ({
      rule: 'metadata',
      file: MANIFEST_FILE,
      ...activityWords.metadata(name),
    }));
};
