import { urlWords } from '../../../../words/workshop/packaging/lint/cmi5/url.ts';
import { called, structureRule, unitsOf, urlOf } from '../../structure.ts';

/** What an LMS hands over in the address of a launch (8.1). */
const OF_THE_LMS = ['endpoint', 'fetch', 'actor', 'registration', 'activityId'];

/** An AU's address leaves room for the LMS's own parameters: none of their names in its query, and no fragment. */
export const cmi5UrlParameters = structureRule('cmi5-url-parameters', (root) =>
  unitsOf(root, 'au').flatMap((au) => {
    const [address = '', ...fragment] = urlOf(au).split('#');
    const query = address.split('?').slice(1).join('?');
    const names = [...new URLSearchParams(query).keys()];
    const taken = OF_THE_LMS.filter((name) => names.includes(name));
    return [
      ...(taken.length > 0 ? [urlWords.taken(called(au), taken)] : []),
      ...(fragment.length > 0
        ? [urlWords.fragment(called(au), fragment.join('#'))]
        : []),
    ];
  }),
);
