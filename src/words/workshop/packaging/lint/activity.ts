import { inFigures } from '../../../phrasing.ts';
import { quoted } from '../quoted.ts';
import type { Told } from '../../../../errors.ts';

/** What a manifest says of its activity: mark, order, buttons, metadata. */
export const activityWords = {
  /** @param example as it is written in XML. */
  masteryScore: (found: string, most: number, example: string): Told => ({
    what: `The mastery score is ${quoted(found)}.`,
    why: `The LMS compares it with a score from 0 to ${inFigures(most)} to decide who passed.`,
    fix: `Write a number from 0 to ${inFigures(most)}, such as ${example}, or leave the element out.`,
  }),
  order: (
    element: string,
    found: readonly string[],
    wanted: readonly string[],
  ): Told => ({
    what: `In <${element}> stand ${found.join(', ')}.`,
    why: 'The schema gives them an order, and strict LMSs refuse another.',
    fix: `Write them so: ${wanted.join(', ')}.`,
  }),
  hiddenButton: (found: string): Told => ({
    what: `<hideLMSUI> holds ${quoted(found)}.`,
    why: 'LMSs know no button of that name.',
    fix: 'Write previous, continue, or another name of the standard, in its own case.',
  }),
  metadata: (element: string): Told => ({
    what: `<${element}> is no element of LOM.`,
    why: 'A strict LMS validates the metadata and refuses the package for it.',
    fix: 'Correct its name, or leave the metadata out: they are optional.',
  }),
};

const named = (item: string | null) =>
  item === null ? 'Item (without identifier)' : `Item ${item}`;

/** The parameters that an item hands over; `item` is its identifier, null where it has none. */
export const parameterWords = {
  notLaunched: (item: string | null, given: string): Told => ({
    what: `${named(item)} has the parameters ${given}, and leads to no resource.`,
    why: 'Nothing is launched with them.',
    fix: 'Give the item an identifierref, or take the parameters away.',
  }),
  noAddress: (item: string | null, given: string): Told => ({
    what: `${named(item)} has the parameters ${given}, which cannot stand in an address.`,
    why: 'An LMS puts them behind the href as they are.',
    fix: 'Write them as ?name=value&amp;other=value, and encode what an address cannot hold: %20 for a space.',
  }),
};
