/** Gives each id one index of an LMS array for the whole launch; new ids go at the end. */
export interface Places {
  of(id: string): number;
  /** Call when the LMS has accepted the id at its place. */
  take(id: string): void;
}

/** `stored` lists what the array holds already: ids where they can be read, else ''. */
export function placesAfter(stored: readonly string[]): Places {
  const taken = new Map<string, number>();
  let next = stored.length;
  stored.forEach((id, index) => id && taken.set(id, index));
  return {
    of: (id) => taken.get(id) ?? next,
    take(id) {
      if (!taken.has(id)) taken.set(id, next++);
    },
  };
}
