import type * as english from '../../../../workshop/packaging/lint/prefixes.ts';

type Prefix = Parameters<typeof english.prefixWords.undeclared>[0];

const unseen = (what: string, { prefix, namespace, tracks }: Prefix) => ({
  what,
  why:
    tracks === null
      ? 'Moodle und andere suchen die Elemente als Text; mit einem anderen Präfix wird die Regel nicht gesehen.'
      : `Moodle und andere suchen ${tracks} als Text; mit einem anderen Präfix wird nichts aufgezeichnet.`,
  fix: `Deklarieren Sie xmlns:${prefix}="${namespace}" in <manifest>, und verwenden Sie dieses Präfix.`,
});

export const prefixWords: typeof english.prefixWords = {
  onManifest: (root, wanted) =>
    unseen(
      `Die eigenen Elemente des Manifests tragen ein Präfix: <${root}>.`,
      wanted,
    ),
  undeclared: (wanted) =>
    unseen(
      `Das Präfix ${wanted.prefix} ist für ${wanted.namespace} nicht deklariert.`,
      wanted,
    ),
  ofAdl: (found, wanted) =>
    unseen(
      `Der Namensraum von ADL hat das Präfix ${found.join(', ')}.`,
      wanted,
    ),
  other: (found, wanted) =>
    unseen(`${wanted.namespace} hat das Präfix ${found.join(', ')}.`, wanted),
};
