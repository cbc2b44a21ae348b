import type { XmlElement } from '@rgrove/parse-xml';
import {
  called,
  definedIn,
  ownChildren,
  structureRule,
} from '../../structure.ts';

/** Course, objectives, blocks and AUs have a title and a description, in words and in languages that have a name (13.1). */
export const cmi5Words = structureRule('cmi5-words', (root) =>
  definedIn(root).flatMap((element) =>
    ['title', 'description'].flatMap((part) => faultsOf(element, part)),
  ),
);

function faultsOf(element: XmlElement, part: string) {
  const strings = ownChildren(element, part).flatMap((each) =>
    ownChildren(each, 'langstring'),
  );
  const isSilent = strings.every(({ text }) => text.trim() === '');
  const tags = strings.flatMap(({ attributes }) => attributes['lang'] ?? []);
  const wrong = tags.filter((tag) => !isLanguage(tag));
  return [
    ...(isSilent
      ? [
          {
            what: `${called(element)} has no words in its <${part}>.`,
            why: 'LMSs refuse a course structure without it, and show it to people.',
            fix: `Write <${part}><langstring lang="en">…</langstring></${part}>.`,
          },
        ]
      : []),
    ...wrong.map((tag) => ({
      what: `The <${part}> of ${called(element)} says lang="${tag}".`,
      why: 'The schema knows languages by tags such as en or en-GB, and strict LMSs refuse another.',
      fix: 'Write the tag with a hyphen, or leave lang out.',
    })),
  ];
}

/** As the schema has it (`xs:language`). */
function isLanguage(tag: string): boolean {
  return /^[a-z]{1,8}(-[a-z0-9]{1,8})*$/i.test(tag.trim());
}
