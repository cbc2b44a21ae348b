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

export function whoOf(record: EvidenceRecord): Who {
  const { learnerId: id, learnerMail: mail, learnerName: name } = record;
  const { sha256, file, row } = record.source;
  const isNamed = id !== null || mail !== null || name !== null;
  return {
    id,
    mail,
    name,
    file: sha256 ?? file ?? '',
    row: isNamed ? null : row,
  };
}

/** Everybody as they were written, each once. */
export interface Whos {
  /** The one object for what this record says. */
  of(record: EvidenceRecord): Who;
  all(): Iterable<Who>;
}

export function openWhos(): Whos {
  const known = new Map<string, Who>();
  return {
    of(record) {
      const who = whoOf(record);
      const { id, mail, name, file, row } = who;
      const key = [file, id, mail, name, row]
        .map((part) => (part === null ? '\u0001' : part))
        .join('\u0000');
      const before = known.get(key);
      if (before) return before;
      // A record may be gone long before those whose it was.
      const kept: Who = {
        ...who,
        id: detachOrNull(id),
        mail: detachOrNull(mail),
        name: detachOrNull(name),
      };
      known.set(key, kept);
      return kept;
    },
    all: () => known.values(),
  };
}
