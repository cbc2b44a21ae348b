import { standardNames } from '../../words/workshop/packaging/standards.ts';
import { STANDARDS } from '../types.ts';
import type { Change, Compared } from './change.ts';
import type { ReleaseRecord } from './release.ts';

type Package = NonNullable<ReleaseRecord['package']>;

/** What was chosen when each was packaged. */
export function compareChoices(
  { package: was }: ReleaseRecord,
  { package: is }: ReleaseRecord,
): Compared {
  if (!was || !is)
    return {
      changes: [],
      unknown: [
        'for which standard the last package was made, and with which choices',
      ],
    };
  if (was.standard !== is.standard)
    return { changes: [other(was, is)], unknown: [] };
  return {
    changes: OPTIONS.flatMap(([option, words, running]): Change[] => {
      const [from, to] = [was.options[option], is.options[option]];
      if (from === to) return [];
      const said = `${words}: ${String(from ?? 'not set')}, now ${String(to ?? 'not set')}`;
      return [
        {
          weight: running === null ? 'words' : 'rules',
          what: `The package was made with another choice, ${said}.`,
          plain: `The package has another setting, ${said}.`,
          running,
        },
      ];
    }),
    unknown: [],
  };
}

/** Choices that a record or a setting of the LMS rests on; an organisation's rules are compared one by one. */
const OPTIONS: readonly [
  name: string,
  words: string,
  running: string | null,
][] = [
  [
    'status',
    'what a pass is called',
    'Look at the setting of your LMS that says which status counts before you replace it.',
  ],
  [
    'mastery',
    'the pass mark that the LMS is given',
    'The LMS may judge by the new mark; whether it does so for attempts under way differs.',
  ],
  [
    'way',
    'the way that all learners take',
    'Whoever has chosen another way goes on by the one that is set now.',
  ],
  ['calls', 'how much of a practice call is recorded', null],
  ['title', 'the title in the LMS', null],
  ['accent', 'the accent colour', null],
  ['logo', 'the logo', null],
];

function other(was: Package, is: Package): Change {
  const [from, to] = [standardName(was.standard), standardName(is.standard)];
  return {
    weight: 'harm',
    what: `The last package was made for ${from}, this one is for ${to}.`,
    plain: `The package is for another standard: ${from}, now ${to}.`,
    running: 'An LMS does not carry progress from one standard to another.',
    mend: `Make it for ${from} too, or import it as a course of its own beside the old one.`,
  };
}

function standardName(id: string): string {
  const known = STANDARDS.find((standard) => standard === id);
  return known ? standardNames[known] : id;
}
