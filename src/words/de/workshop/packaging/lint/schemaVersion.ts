import type * as english from '../../../../workshop/packaging/lint/schemaVersion.ts';
import { listed } from '../../../phrasing.ts';
import { quoted } from '../quoted.ts';

const compared = (what: string, known: readonly string[]) => {
  const elements = known.map((it) => `<schemaversion>${it}</schemaversion>`);
  return {
    what,
    why: 'LMS vergleichen den Text, wie er dasteht, um den Standard zu wählen.',
    fix: `Schreiben Sie ${listed(elements, 'or')}, ohne Leerzeichen und Zeilenumbrüche.`,
  };
};

export const versionWords: typeof english.versionWords = {
  absent: (known) =>
    compared('In <metadata> gibt es keine <schemaversion>.', known),
  other: (found, known) =>
    compared(`<schemaversion> enthält ${quoted(found)}.`, known),
};
