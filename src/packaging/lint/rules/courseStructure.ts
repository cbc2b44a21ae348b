import type { XmlElement } from '@rgrove/parse-xml';
import { decodeText } from '../../bytes.ts';
import { STRUCTURE_FILE } from '../../cmi5Structure.ts';
import { readReference } from '../../paths.ts';
import { localNameOf, readXml, xmlElements } from '../../xml.ts';
import type { Finding } from '../finding.ts';
import type { PackageView, Rule } from '../view.ts';

const MOVE_ON = [
  'Passed',
  'Completed',
  'CompletedAndPassed',
  'CompletedOrPassed',
];

type Said = Pick<Finding, 'what' | 'why' | 'fix'>;

/**
 * A cmi5 course structure (cmi5, chapters 13 and 14): absolute ids, an AU with a
 * title, a moveOn that asks for something, a scaled mastery score, and an
 * address that is in the zip.
 */
export const courseStructure: Rule = (view) => {
  const bytes = view.files.get(STRUCTURE_FILE);
  if (!bytes) return [];
  const xml = readXml(decodeText(bytes));
  const said = 'root' in xml ? faultsOf(xml.root, view) : [broken(xml.fault)];
  return said.map((each) => ({
    rule: 'course-structure',
    file: STRUCTURE_FILE,
    ...each,
  }));
};

function broken(fault: string): Said {
  return {
    what: 'The course structure is not well-formed XML.',
    why: `${fault}.`,
    fix: 'Mend the XML at that place, or package the course again.',
  };
}

function faultsOf(root: XmlElement, view: PackageView): Said[] {
  if (localNameOf(root.name) !== 'courseStructure')
    return [
      {
        what: `The root element is <${root.name}>.`,
        why: 'A cmi5 package starts with <courseStructure>.',
        fix: 'Package the course again.',
      },
    ];
  const named = (name: string) =>
    xmlElements(root).filter((it) => localNameOf(it.name) === name);
  const aus = named('au');
  const none: Said[] =
    aus.length > 0
      ? []
      : [
          {
            what: 'There is no <au>.',
            why: 'The LMS has nothing to launch.',
            fix: 'Add an assignable unit with an id, a title and a url.',
          },
        ];
  return [
    ...none,
    ...[...named('course'), ...aus, ...named('block')].flatMap(idFault),
    ...aus.flatMap((au) => auFaults(au, view)),
  ];
}

function idFault({ name, attributes }: XmlElement): Said[] {
  const id = attributes['id'];
  if (id !== undefined && /^[a-z][a-z0-9+.-]*:\S+$/i.test(id)) return [];
  return [
    {
      what: `<${name}> has ${id === undefined ? 'no id' : `the id ${JSON.stringify(id)}`}.`,
      why: 'cmi5 wants an absolute IRI; an LMS keeps records by it.',
      fix: 'Give it an address of your own, which never changes: https://…/courses/….',
    },
  ];
}

function auFaults(au: XmlElement, { files }: PackageView): Said[] {
  const faults: Said[] = [];
  const { moveOn, masteryScore } = au.attributes;
  if (moveOn === undefined || moveOn === 'NotApplicable')
    faults.push({
      what: `The AU's moveOn is ${moveOn ?? 'missing'}.`,
      why: 'Without one that asks for something an LMS takes the course for done before it was opened.',
      fix: `Write moveOn="${MOVE_ON[0] ?? ''}".`,
    });
  else if (!MOVE_ON.includes(moveOn))
    faults.push({
      what: `The AU's moveOn is ${JSON.stringify(moveOn)}.`,
      why: 'cmi5 knows no such value.',
      fix: `Write one of ${MOVE_ON.join(', ')}.`,
    });
  if (masteryScore !== undefined && !isScaled(masteryScore))
    faults.push({
      what: `The AU's masteryScore is ${JSON.stringify(masteryScore)}.`,
      why: 'cmi5 wants a number from 0 to 1 with at most four decimals.',
      fix: 'Write for example masteryScore="0.8" for 80 per cent.',
    });
  const inside = xmlElements(au);
  for (const part of ['title', 'description'])
    if (!inside.some(({ name }) => localNameOf(name) === part))
      faults.push({
        what: `The AU has no <${part}>.`,
        why: 'cmi5 requires it, and the LMS shows it to learners.',
        fix: `Add <${part}><langstring>…</langstring></${part}>.`,
      });
  const url = inside.find(({ name }) => localNameOf(name) === 'url')?.text;
  return [...faults, ...urlFaults((url ?? '').trim(), files)];
}

function isScaled(text: string): boolean {
  return /^(?:0|1|0?\.\d{1,4}|0\.\d{1,4}|1\.0{1,4})$/.test(text);
}

function urlFaults(url: string, files: PackageView['files']): Said[] {
  const reference = readReference(url, '');
  // An AU may lie on a server; in a package it should not.
  if (reference.kind === 'internal' && files.has(reference.path)) return [];
  return [
    {
      what: url === '' ? 'The AU has no <url>.' : `The AU's url is ${url}.`,
      why: 'No such file is in the zip, so that the launch would lead nowhere.',
      fix: 'Name the launch file, relative to the root of the package: index.html.',
    },
  ];
}
