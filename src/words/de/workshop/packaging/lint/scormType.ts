import type * as english from '../../../../workshop/packaging/lint/scormType.ts';

type Knows = Parameters<typeof english.scormTypeWords.noSco>[0];

const isLower = ({ attribute }: Knows) => attribute === attribute.toLowerCase();

const fixFor = (knows: Knows): string =>
  isLower(knows)
    ? `Schreiben Sie ${knows.attribute}="sco" an die Ressource, die den Kurs startet, ganz in Kleinbuchstaben.`
    : `Schreiben Sie ${knows.attribute}="sco" an die Ressource, die den Kurs startet, mit großem T.`;

const unknown = (what: string, knows: Knows) => ({
  what,
  why: isLower(knows)
    ? `${knows.edition} kennt nur ${knows.attribute} mit sco oder asset; scormType gehört zu SCORM 2004.`
    : `${knows.edition} kennt nur ${knows.attribute} mit sco oder asset; scormtype gehört zu SCORM 1.2.`,
  fix: fixFor(knows),
});

const named = (resource: string | null) =>
  resource === null
    ? 'Eine Ressource ohne identifier'
    : `Ressource ${resource}`;

export const scormTypeWords: typeof english.scormTypeWords = {
  absent: (resource, knows) =>
    unknown(`${named(resource)} hat kein ${knows.attribute}.`, knows),
  other: (resource, found, knows) =>
    unknown(`${named(resource)} hat ${found[0]}="${found[1]}".`, knows),
  noSco: (knows) => ({
    what: 'Keine Ressource ist ein SCO.',
    why: 'Nur ein SCO kann dem LMS etwas melden.',
    fix: fixFor(knows),
  }),
};
