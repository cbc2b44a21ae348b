import type { TrackingError } from '../port.ts';
import type { Refused } from './answers.ts';
import type { Write } from './dialect.ts';
import type { Places } from './places.ts';
import type { Writer } from './writer.ts';

/** Writes elements for one save after the other, and gathers what is refused. */
export interface Entries {
  /** Forgets what an earlier save was refused. */
  begin(): void;
  /** The first refusal of an essential. */
  refusal(): TrackingError | null;
  warnings(): TrackingError[];
  refuse(error: TrackingError): void;
  warn(error: TrackingError): void;
  /** False when it was refused. */
  write: (write: Write) => boolean;
  /**
   * Writes a member of an array at its place, which it keeps for the launch. A
   * refused detail is a warning once; an essential is up to the caller.
   */
  writeMember: (
    array: string,
    places: Places,
    id: string,
    writes: readonly Write[],
    place?: number,
  ) => Refused | null;
}

export function entriesBy(out: Writer): Entries {
  /** Details that were refused, with their values. */
  const refused = new Set<string>();
  let refusal: TrackingError | null = null;
  let warnings: TrackingError[] = [];

  const refuse = (error: TrackingError) => (refusal ??= error);
  const warn = (error: TrackingError) => warnings.push(error);

  return {
    begin() {
      refusal = null;
      warnings = [];
    },
    refusal: () => refusal,
    warnings: () => warnings,
    refuse,
    warn,
    write([element, value, weight]) {
      const error = out.write(`cmi.${element}`, value, weight === 'proof');
      if (error) (weight ? refuse : warn)(error);
      return !error;
    },
    writeMember(array, places, id, writes, place = places.of(id)) {
      let why: Refused | null = null;
      for (const [field, value, weight] of writes) {
        const element = `cmi.${array}.${place}.${field}`;
        const detail = element + value;
        if (refused.has(detail)) continue;
        const isId = field === 'id';
        const error = out.write(element, value, weight === 'proof');
        if (isId && !error) places.take(id, place);
        if (!error) continue;
        if (weight) why ??= { error, isId };
        else warn(error);
        // Without its id the member does not exist and every field would fail too.
        if (isId) break;
        if (!weight) refused.add(detail);
      }
      // A yes to one of the others may be worth no more.
      if (why)
        for (const [field] of writes)
          out.forget(`cmi.${array}.${place}.${field}`);
      return why;
    },
  };
}
