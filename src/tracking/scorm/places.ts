/** Gives each id one index of an LMS array for the whole launch; new ids go at the end. */
export interface Places {
  has(id: string): boolean;
  of(id: string): number;
  /** Call when the LMS has accepted the id at its place, or gives it back from there. */
  take(id: string, place: number): void;
}

/** @param stored how many the array holds already. */
export function placesAfter(stored: number): Places {
  const taken = new Map<string, number>();
  let next = stored;
  return {
    has: (id) => taken.has(id),
    of: (id) => taken.get(id) ?? next,
    take(id, place) {
      taken.set(id, place);
      next = Math.max(next, place + 1);
    },
  };
}
