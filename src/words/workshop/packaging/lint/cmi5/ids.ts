import { inFigures } from '../../../../phrasing.ts';
import type { Told } from '../../../../../errors.ts';

const noIri = (what: string): Told => ({
  what,
  why: 'LMSs refuse it: cmi5 wants an absolute IRI, and records are kept by it.',
  fix: 'Give it an address of your own that never changes, such as https://example.org/courses/1. Nothing has to be there.',
});

const undefinedObjective = (what: string): Told => ({
  what,
  why: 'Some LMSs refuse the package for it.',
  fix: 'Define each objective, with its id, in <objectives> below <course>, and name it here by idref.',
});

/** The ids of a course structure, and what refers to them; `element` and `unit` stand for a whole tag. */
export const idWords = {
  absent: (element: string): Told => noIri(`${element} has no id.`),
  relative: (element: string): Told =>
    noIri(`The id of ${element} is no IRI in full.`),
  /** @param bearers the tags that share it, two or more. */
  shared: (id: string, bearers: readonly string[]): Told => ({
    what: `The id ${id} stands ${inFigures(bearers.length)} times, on ${bearers.join(', ')}.`,
    why: 'Records are kept by the id, so those of the one would be taken for the other; LMSs refuse it.',
    fix: 'Give each an id of its own.',
  }),
  unknownObjective: (unit: string, id: string): Told =>
    undefinedObjective(
      `${unit} names the objective ${id}, which the course does not define.`,
    ),
  namelessObjective: (unit: string): Told =>
    undefinedObjective(`${unit} holds an <objective> without idref.`),
};
