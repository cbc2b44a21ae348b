import type { CheckedApi } from './api.ts';
import { type Places, placesAfter } from './places.ts';

/** The places of an attempt's objectives; null where the LMS keeps none. */
export interface Objectives {
  /** Finds this one, where an earlier launch has written it. */
  placesFor(id: string): Places | null;
  /** Where all that the LMS has are known already: asks for no more than their number. */
  placesKnown(): Places | null;
}

/**
 * Ids can be read back, so that a relaunch finds its objectives again; they are
 * read one by one, and only until the one that is sought.
 * @param found what the LMS gives back needs no writing.
 */
export function objectivesIn(
  lms: CheckedApi,
  found: (element: string, value: string) => void,
): Objectives {
  let places: Places | null | undefined;
  let count = 0;
  let read = 0;

  function open(): Places | null {
    if (places !== undefined) return places;
    const answer = lms.read('cmi.objectives._count');
    count = Number(answer);
    return (places = /^\d+$/.test(answer) ? placesAfter(count) : null);
  }

  return {
    placesKnown() {
      const all = open();
      return read < count ? null : all;
    },
    placesFor(id) {
      const all = open();
      for (; all && !all.has(id) && read < count; read += 1) {
        const element = `cmi.objectives.${read}.id`;
        const there = lms.read(element);
        if (!there) continue;
        all.take(there, read);
        found(element, there);
      }
      return all;
    },
  };
}
