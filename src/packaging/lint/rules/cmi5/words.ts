import type { XmlElement } from '@rgrove/parse-xml';
import { titleWords } from '../../../../words/workshop/packaging/lint/cmi5/titles.ts';
import type { Told } from '../../../../errors.ts';
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

function faultsOf(element: XmlElement, part: string): Told[] {
  const strings = ownChildren(element, part).flatMap((each) =>
    ownChildren(each, 'langstring'),
  );
  const isSilent = strings.every(({ text }) => text.trim() === '');
  const tags = strings.flatMap(({ attributes }) => attributes['lang'] ?? []);
  const wrong = tags.filter((tag) => !isLanguage(tag));
  return [
    ...(isSilent ? [titleWords.silent(called(element), part)] : []),
    ...wrong.map((tag) => titleWords.language(called(element), part, tag)),
  ];
}

/** As the schema has it (`xs:language`). */
function isLanguage(tag: string): boolean {
  return /^[a-z]{1,8}(-[a-z0-9]{1,8})*$/i.test(tag.trim());
}
