import type { EvidenceRecord } from '../../vocabulary/record.ts';
import { detachOrNull } from '../../vocabulary/detach.ts';

/** What a file says about whose records some are, as it is written there. */
export interface Who {
  id: string | null;
  mail: string | null;
  name: string | null;
  /** SHA-256 of the file, else its name; '' where nothing says which. */
  file: string;
  /** Where nothing else says who it is: two lines without a name are not the same person's. */
  row: number | null;
}

/** Somebody as they were written, and what is theirs. */
export interface Owner<Own> {
  who: Who;
  own: Own;
}

/** Everybody as they were written, each once. */
export interface Whos<Own> {
  /** The one object for what this record says. */
  of(record: EvidenceRecord): Owner<Own>;
  owners(): Iterable<Owner<Own>>;
  all(): Iterable<Who>;
}

/** @param open what somebody has at first. */
export function openWhos<Own>(open: () => Own): Whos<Own> {
  const files = new Map<string, Map<string, Owner<Own>>>();
  const inFile = (file: string): Map<string, Owner<Own>> => {
    const before = files.get(file);
    if (before) return before;
    const made = new Map<string, Owner<Own>>();
    files.set(file, made);
    return made;
  };
  function* owners(): Generator<Owner<Own>> {
    for (const own of files.values()) yield* own.values();
  }
  return {
    of(record) {
      const { learnerId: id, learnerMail: mail, learnerName: name } = record;
      const { sha256, file: called, row } = record.source;
      const file = sha256 ?? called ?? '';
      const known = inFile(file);
      const isNamed = id !== null || mail !== null || name !== null;
      const key = isNamed
        ? `${id ?? NONE}\u0000${mail ?? NONE}\u0000${name ?? NONE}`
        : `${NONE}${row ?? ''}`;
      const before = known.get(key);
      if (before) return before;
      // A record may be gone long before those whose it was.
      const who: Who = {
        id: detachOrNull(id),
        mail: detachOrNull(mail),
        name: detachOrNull(name),
        file,
        row: isNamed ? null : row,
      };
      const kept = { who, own: open() };
      known.set(key, kept);
      return kept;
    },
    owners,
    all: () => [...owners()].map(({ who }) => who),
  };
}

/** In a key, what no cell holds. */
const NONE = '\u0001';
