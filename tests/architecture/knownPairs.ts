import type { KnownPairs } from './pairs.ts';

/** Folders that import each other all the same, each with the reason. */
export const KNOWN_PAIRS: KnownPairs = {
  'src/components <-> src/layouts':
    'a guide is a component that stands in a layout; layouts are put together from components',
  'src/domain/course <-> src/domain/progress':
    "types only: a course's rules name an area of progress, and the longest record is reckoned by a course's rules",
  'src/domain/progress <-> src/domain/quiz':
    'progress keeps the state of the check, and the quiz asks whether a kept answer is of its revision',
  'src/preview/actions <-> src/preview/pages':
    'an action answers with a page, and the page of a launch takes the type of what an action has found',
  'src/preview/import <-> src/preview/store':
    'what is imported is stored, and the store keeps what an import has found in a package',
  'src/schema <-> src/words':
    'words take types of the schema, and a schema says what it expects of a policy in words/workshop/policy, which takes none',
  'src/stores/progress <-> src/stores/quiz':
    'a step is done when its quiz is, and the check before the course advises in progress',
  'src/stores/quiz <-> src/stores/simulation':
    'the view of the check knows whether the desk is done, and the desk opens once the check is passed',
};
