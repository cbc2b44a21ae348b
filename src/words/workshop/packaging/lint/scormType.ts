import type { Told } from '../../../../errors.ts';

/** An edition of SCORM, and the attribute by which it knows a SCO. */
interface Knows {
  edition: string;
  attribute: string;
}

const isLower = ({ attribute }: Knows) => attribute === attribute.toLowerCase();

const fixFor = (knows: Knows): string =>
  isLower(knows)
    ? `Write ${knows.attribute}="sco" on the resource that starts the course, all in lower case.`
    : `Write ${knows.attribute}="sco" on the resource that starts the course, with a capital T.`;

const unknown = (what: string, knows: Knows): Told => ({
  what,
  why: isLower(knows)
    ? `${knows.edition} knows only ${knows.attribute} with sco or asset; scormType belongs to SCORM 2004.`
    : `${knows.edition} knows only ${knows.attribute} with sco or asset; scormtype belongs to SCORM 1.2.`,
  fix: fixFor(knows),
});

const named = (resource: string | null) =>
  resource === null ? 'Resource (without identifier)' : `Resource ${resource}`;

/** Which resource is a SCO; `resource` is its identifier, null where it has none. */
export const scormTypeWords = {
  absent: (resource: string | null, knows: Knows): Told =>
    unknown(`${named(resource)} has no ${knows.attribute}.`, knows),
  /** @param found the attribute that stands there, and its value. */
  other: (
    resource: string | null,
    found: readonly [attribute: string, value: string],
    knows: Knows,
  ): Told =>
    unknown(`${named(resource)} says ${found[0]}="${found[1]}".`, knows),
  noSco: (knows: Knows): Told => ({
    what: 'No resource is a SCO.',
    why: 'Only a SCO can report to the LMS.',
    fix: fixFor(knows),
  }),
};
