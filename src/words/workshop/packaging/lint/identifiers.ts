import { quoted } from '../quoted.ts';
import type { Told } from '../../../../errors.ts';

const dangling = (what: string, why: string): Told => ({
  what,
  why,
  fix: 'Point it at a resource.',
});

const constant = 'Give it one that never changes.';

/** The identifiers of a manifest, and what refers to them. */
export const identifierWords = {
  noName: (id: string): Told => ({
    what: `The identifier ${quoted(id)} is not a plain XML name.`,
    why: 'Some LMSs refuse it or mix up records.',
    fix: 'Begin with a letter and use letters, digits, dot, hyphen and underscore.',
  }),
  twice: (id: string): Told => ({
    what: `The identifier ${id} stands twice.`,
    why: 'Records are kept by it.',
    fix: 'Give each element its own.',
  }),
  ofManifest: {
    what: '<manifest> has no identifier.',
    why: 'LMSs tell courses apart by it.',
    fix: constant,
  } satisfies Told,
  absent: (element: string): Told => ({
    what: `An <${element}> has no identifier.`,
    why: 'The schema demands it, and LMSs keep records by it.',
    fix: constant,
  }),
  itemAstray: (target: string): Told =>
    dangling(
      `An item leads to ${target}, which is no resource.`,
      'It cannot be launched.',
    ),
  dependencyAstray: (target: string): Told =>
    dangling(
      `A dependency leads to ${target}, which is no resource.`,
      'Its files are missing.',
    ),
  noDefault: (organization: string): Told => ({
    what: `The default organization ${organization} does not exist.`,
    why: 'The LMS finds no contents.',
    fix: 'Name an existing one.',
  }),
  /** @param list the element that holds both. */
  objectiveTwice: (id: string, list: string): Told => ({
    what: `The objectiveID ${id} stands twice in one <${list}>.`,
    why: 'The LMS keeps a status and a score for each, and cannot tell the two apart.',
    fix: 'Give each objective of the activity an id of its own.',
  }),
};
