import { launchWords } from '../../../../words/workshop/packaging/lint/cmi5/launch.ts';
import { called, structureRule, unitsOf, valueOf } from '../../structure.ts';

/** The first holds where nothing is said. */
const METHODS = ['AnyWindow', 'OwnWindow'];

/** Every AU's `launchMethod` is of the standard's words (13.1.4). */
export const cmi5LaunchMethod = structureRule('cmi5-launch-method', (root) =>
  unitsOf(root, 'au').flatMap((au) => {
    const method = valueOf(au, 'launchMethod');
    if (method === undefined || METHODS.includes(method)) return [];
    return [launchWords.method(called(au), method, METHODS)];
  }),
);
