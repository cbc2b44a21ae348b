import type { CourseRule } from '../rule.ts';
import { textsOf } from '../yamlTexts.ts';

/** Bodies, companies and standards that speak for themselves; an item that names one says where it read it. */
const NAMES =
  /\b(?:NIST|NCSC|CISA|FBI|IASME|HC3|NSA|ISO(?:\/IEC)? ?\d+|Cyber Essentials|Microsoft|Google|GitHub|Auth0|Okta|Mandiant|MGM|Caesars|Clorox|Cognizant|Uber|Arup|Electronic Arts|Scattered Spider|ALPHV|M&S|Co-op)\b/;

/** An item that makes an outside claim names its source. */
export const itemSources: CourseRule = ({ items }) =>
  items.flatMap((item) => {
    if (!item.data || item.data.sources.length > 0) return [];
    const claim = textsOf(item).find(({ text }) => NAMES.test(text));
    if (!claim) return [];
    return {
      rule: 'item-sources',
      path: item.path,
      ...item.at(claim.keys),
      message: `${item.name} speaks of ${NAMES.exec(claim.text)?.[0] ?? ''} and names no source: expected the id of one in sources.`,
      fix: 'Write its id, e.g. sources: [nist-800-63b], or say it without the name.',
    };
  });
