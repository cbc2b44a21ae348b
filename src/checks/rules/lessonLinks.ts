import type { Finding } from '../finding.ts';
import { placeOf } from '../finding.ts';
import type { LeftMark } from '../leftMarks.ts';
import { nearestOf } from '../nearest.ts';
import type { ParsedCourse } from '../parsedCourse.ts';
import type { CourseRule } from '../rule.ts';

/** Parts of a course's document that stand outside the lesson. */
const PARTS = ['sources', 'help', 'connection', 'your-result'];

/** A link leads to a place of the same document that is there, or to a whole address. */
export const lessonLinks: CourseRule = (course) => {
  const { lesson } = course;
  const places = placesIn(course);
  const left = lesson.leftMarks
    .filter(({ isPicture }) => !isPicture)
    .map((mark) => leftText(mark, lesson.path));
  const led = lesson.links.flatMap((link): Finding[] => {
    const { url, line, column } = link;
    const base = {
      rule: 'lesson-links' as const,
      path: lesson.path,
      line,
      column,
    };
    if (/^(?:https:\/\/[^\s/]+\.[^\s/]|mailto:.+@)/.test(url)) return [];
    const id = decoded(url.slice(1));
    if (!url.startsWith('#'))
      return [
        {
          ...base,
          message: `the link to ${url || 'nowhere'} leads out of the package: expected # and the id of a heading, or an address that begins with https://.`,
          fix: `Write the whole address, e.g. [Keeping codes](https://www.example.org/codes), or a place of the lesson, e.g. [Keeping codes](#${places[0] ?? 'keeping-codes'})`,
        },
      ];
    if (places.includes(id)) return [];
    return [
      {
        ...base,
        message: `#${id} is no place of this course: expected the id of a heading of the lesson, source-… of a source that it cites, or ${PARTS.join(', ')}.`,
        fix: `Write it like this: (#${nearestOf(places, id)})`,
      },
    ];
  });
  return [...led, ...left];
};

/** A link that Markdown did not read as one: learners would see its signs. */
function leftText(mark: LeftMark, path: string): Finding {
  const { shown, words, address } = mark;
  const space = address?.startsWith('#') ? '-' : '%20';
  const written = (address ?? '').replace(/\s+/g, space);
  return {
    rule: 'lesson-links',
    path,
    ...placeOf(mark),
    message: `${shown} is no link, learners would read these signs: expected [words](address), with no space in the address or before it.`,
    fix: `Write it like this: [${words || 'words'}](${written || 'https://www.example.org/codes'}). If no link is meant, write \\[ for the first bracket.`,
  };
}

function placesIn({ lesson }: ParsedCourse): string[] {
  const cited = lesson.components
    .filter(({ name }) => name === 'Cite')
    .flatMap(({ attributes }) => attributes.get('id')?.value ?? []);
  return [
    ...lesson.headings.map(({ slug }) => slug),
    ...cited.map((id) => `source-${id}`),
    ...PARTS,
  ];
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
