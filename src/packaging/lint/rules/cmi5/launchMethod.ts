import { called, structureRule, unitsOf, valueOf } from '../../structure.ts';

const METHODS = ['AnyWindow', 'OwnWindow'];

/** Every AU's `launchMethod` is of the standard's words (13.1.4). */
export const cmi5LaunchMethod = structureRule('cmi5-launch-method', (root) =>
  unitsOf(root, 'au').flatMap((au) => {
    const method = valueOf(au, 'launchMethod');
    if (method === undefined || METHODS.includes(method)) return [];
    return [
      {
        what: `${called(au)} says launchMethod=${JSON.stringify(method)}.`,
        why: 'The standard knows no such value; case counts.',
        fix: `Write ${METHODS.join(' or ')}, or leave it out for AnyWindow.`,
      },
    ];
  }),
);
