import type { ItemFile } from '../parsedCourse.ts';
import type { CourseRule } from '../rule.ts';

/** From how many questions on a habit shows, and what share of them is one. */
const ENOUGH = 6;
const MOST = 0.4;
const MOST_OF_TWO = 0.7;

/** The right choice is not always at the same place, and statements are not always true (or false). */
export const rightPositions: CourseRule = ({ items }) => [
  ...habitOf(
    items.flatMap((item) => {
      if (item.data?.kind !== 'choice') return [];
      const right = item.data.choices.findIndex(({ correct }) => correct);
      const { id = '' } = item.data.choices[right] ?? {};
      return id
        ? [{ item, at: ['choices', right], place: `choice ${id}` }]
        : [];
    }),
    MOST,
    'Move the right choice of some of them to another place and give the letters a, b, c … anew; in a released item raise the revision.',
  ),
  ...habitOf(
    items.flatMap((item) =>
      item.data?.kind === 'true-false'
        ? [{ item, at: ['answer'], place: String(item.data.answer) }]
        : [],
    ),
    MOST_OF_TWO,
    'Turn the statement of some of them round.',
  ),
];

interface Right {
  item: ItemFile;
  at: PropertyKey[];
  place: string;
}

function habitOf(rights: Right[], most: number, fix: string) {
  if (rights.length < ENOUGH) return [];
  const places = [...new Set(rights.map(({ place }) => place))];
  return places.flatMap((place) => {
    const same = rights.filter((right) => right.place === place);
    const last = same.at(-1);
    if (!last || same.length <= rights.length * most) return [];
    return [
      {
        rule: 'right-positions' as const,
        path: last.item.path,
        ...last.item.at(last.at),
        message: `the right answer is ${place} in ${same.length} of ${rights.length} questions: expected at most ${Math.floor(rights.length * most)}, or learners guess by place.`,
        fix,
      },
    ];
  });
}
