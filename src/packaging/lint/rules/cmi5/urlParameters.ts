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
      ...(taken.length > 0
        ? [
            {
              what: `${called(au)} has a url with ${taken.join(', ')} in its query.`,
              why: 'The LMS adds parameters of that name at launch. LMSs refuse a url that has them already, since the course could read the wrong one.',
              fix: 'Take them out of the url. What the course needs can have another name, or stand in <launchParameters>.',
            },
          ]
        : []),
      ...(fragment.length > 0
        ? [
            {
              what: `${called(au)} has a url with a fragment: #${fragment.join('#')}.`,
              why: 'An LMS that adds its parameters at the end hides them behind the #, and others look for a file of that name.',
              fix: 'Leave the fragment out, and let the course find its place from <launchParameters>.',
            },
          ]
        : []),
    ];
  }),
);
