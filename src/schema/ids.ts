import { z } from 'astro/zod';
import { closed, expected, form, list } from './shapes.ts';

/** Id of an item: goes into LMS records as it stands, so letters, digits, underscore. */
export const itemId = form(
  /^[A-Za-z0-9_]+$/,
  'an item id of letters, digits and underscores',
  'exception_elements',
);

/** Id of a step: the slug of its `##` heading, which may hold hyphens in a row. */
export const stepId = form(
  /^[a-z0-9_-]+$/,
  'a step id: the slug of a ## heading',
  'why-exceptions-matter',
);

/** Id of a learning point: a letter and a number of at least two digits. */
export const pointId = form(
  /^[A-Z](?:0[1-9]|[1-9]\d{1,2})$/,
  'a learning point id',
  'F05 or F120',
);

/** Id of a source in sources.yaml. */
export const sourceId = form(
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  'a source id of small letters, digits and hyphens',
  'cisa-aa23-320a',
);

/** Id of an objective. */
export const objectiveId = form(
  /^[a-z]+(?:_[a-z]+)*$/,
  'an objective id of small letters and underscores',
  'exception_process',
);

/** Id of a case of the practice desk. */
export const caseId = form(/^C\d{2}$/, 'a case id', 'C04');

/**
 * One place of an append-only list: the id in use, or the tombstone of a removed
 * one (`{ was: old-id }`), which keeps its place so that saved data still fit.
 */
function idPlace<T extends z.ZodType<string>>(id: T, example: string) {
  return z.union([id, closed({ was: id }, `{ was: ${example} }`)], {
    error: expected(
      'an id, or { was: id } for one that was removed',
      `${example} or { was: ${example} }`,
    ),
  });
}

/** The places of one kind of id, in the order of first release. */
function placeList<T extends z.ZodType>(
  entry: T,
  kind: string,
  example: string,
  min = 0,
) {
  const what = `the list of ${kind} ids in order of first release`;
  return list(entry, what, example, min);
}

/** The lists of ids.yaml, which released.yaml repeats. */
export function idLists(leastSteps: number) {
  return {
    steps: placeList(
      idPlace(stepId, 'why-exceptions-matter'),
      'step',
      'steps: [why-exceptions-matter]',
      leastSteps,
    ),
    items: placeList(
      idPlace(itemId, 'exception_elements'),
      'item',
      'items: [exception_elements]',
    ),
    cases: placeList(idPlace(caseId, 'C04'), 'case', 'cases: [C01, C02]'),
    objectives: placeList(
      idPlace(objectiveId, 'exceptions'),
      'objective',
      'objectives: [exceptions]',
    ),
  };
}

const lists = idLists(1);

/**
 * ids.yaml. Saved data store positions in these lists, so new ids go to the end
 * and nothing moves. A removed id stays as `{ was: old-id }`. A step alone may be
 * renamed in its place: records hold the other ids by name.
 */
export const idsSchema = closed(
  {
    ...lists,
    cases: lists.cases.default([]),
    objectives: lists.objectives.default([]),
  },
  'steps: [why-exceptions-matter]',
);

export type Ids = z.infer<typeof idsSchema>;
export type IdPlace = string | { was: string };

/** The id that a place holds, or held before it was removed: saved data may still name it. */
export function idOf(place: IdPlace): string {
  return typeof place === 'string' ? place : place.was;
}

/** The ids in use, without tombstones. */
export function idsInUse(places: readonly IdPlace[]): string[] {
  return places.filter((place) => typeof place === 'string');
}
