import type { Told } from '../../../../errors.ts';

/** A prefix of the standard, and what it stands for. */
interface Prefix {
  prefix: string;
  namespace: string;
  /** The attribute that LMSs look for with it; null where it is for rules alone. */
  tracks: string | null;
}

const unseen = (what: string, { prefix, namespace, tracks }: Prefix): Told => ({
  what,
  why:
    tracks === null
      ? 'Moodle and others look for its elements as text; with another prefix the rule is not seen.'
      : `Moodle and others look for ${tracks} as text; with another prefix nothing is tracked.`,
  fix: `Declare xmlns:${prefix}="${namespace}" on <manifest> and use that prefix.`,
});

/** The prefixes that stand in a manifest. */
export const prefixWords = {
  /** @param root the name of its first element. */
  onManifest: (root: string, wanted: Prefix): Told =>
    unseen(`The manifest's own elements carry a prefix: <${root}>.`, wanted),
  undeclared: (wanted: Prefix): Told =>
    unseen(
      `The prefix ${wanted.prefix} is not declared for ${wanted.namespace}.`,
      wanted,
    ),
  ofAdl: (found: readonly string[], wanted: Prefix): Told =>
    unseen(`ADL's namespace has the prefix ${found.join(', ')}.`, wanted),
  other: (found: readonly string[], wanted: Prefix): Told =>
    unseen(`${wanted.namespace} has the prefix ${found.join(', ')}.`, wanted),
};
