import { wordsOfName } from '../../vocabulary/folds.ts';
import { isWhole, voiceOf } from './agreement.ts';

/** The names that stand beside one address, in whatever order they come. */
export interface NamesBeside {
  add(name: string): void;
  /** Whether a name has no word in common with any of these, so that it is somebody else's. */
  areOthersThan(name: string): boolean;
  /** Whether two of these have no word in common. */
  areOfTwo(): boolean;
}

/** Keeps a name of an address. */
export function addName(
  beside: Map<string, NamesBeside>,
  address: string,
  name: string,
): void {
  const names = beside.get(address) ?? openNames();
  names.add(name);
  beside.set(address, names);
}

function openNames(): NamesBeside {
  const names = new Set<string>();
  const inWords = () => [...names].map(wordsOfName);
  // Most addresses have one name, and nobody asks about it.
  let known: { words: ReadonlySet<string>; someWhole: boolean } | null = null;
  return {
    add(name) {
      names.add(name);
      known = null;
    },
    areOthersThan(name) {
      if (known === null) {
        const each = inWords();
        const words = new Set(each.flatMap((one) => [...one]));
        known = { words, someWhole: each.some(isWhole) };
      }
      const { words, someWhole } = known;
      return someWhole && voiceOf(wordsOfName(name), words) === 'differs';
    },
    areOfTwo: () => names.size > 1 && someDiffer(inWords().filter(isWhole)),
  };
}

/** Each is held against each: one name may agree with two that differ. */
function someDiffer(all: readonly ReadonlySet<string>[]): boolean {
  return (
    !haveOneWord(all) &&
    all.some((one, place) =>
      all.slice(place + 1).some((two) => voiceOf(one, two) === 'differs'),
    )
  );
}

/** Whether one word is in all, as in a thousand names of one group: then no two need comparing. */
function haveOneWord([first, ...others]: readonly ReadonlySet<string>[]) {
  return [...(first ?? [])].some((word) =>
    others.every((other) => other.has(word)),
  );
}
