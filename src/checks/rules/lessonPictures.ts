import type { Finding } from '../finding.ts';
import { nearestOf } from '../nearest.ts';
import { PICTURES } from '../parsedCourse.ts';
import type { CourseRule } from '../rule.ts';

const KINDS = ['svg', 'png', 'jpg', 'jpeg', 'webp'];

/** A picture of the lesson is a file of its folder, and says what it shows to those who do not see it. */
export const lessonPictures: CourseRule = ({ lesson, folder, pictures }) =>
  lesson.pictures.flatMap(({ url, alt, line, column }): Finding[] => {
    const base = {
      rule: 'lesson-pictures' as const,
      path: lesson.path,
      line,
      column,
    };
    const words = alt.trim() || 'What it shows';
    const silent = {
      ...base,
      message: `the picture ${url} has no words for those who do not see it: expected in the square brackets what it shows.`,
      fix: `Write it like this: ![What it shows, in a sentence](${url})`,
    };
    const name = nameOf(url);
    const example =
      nearestOf(pictures, name ?? url) || (name ?? 'two-minutes.svg');
    const lost = {
      ...base,
      message:
        name === null
          ? `${url || 'nowhere'} is no picture of this course: expected ./${PICTURES}/ and the name of a file that ends in .${KINDS.join(', .')}.`
          : `the picture ${folder}/${PICTURES}/${name} is missing: expected the file, its name written with the same capitals.`,
      fix: `Put the file into ${folder}/${PICTURES}/ and write it like this: ![${words}](./${PICTURES}/${example})`,
    };
    return [
      ...(alt.trim() === '' ? [silent] : []),
      ...(name !== null && pictures.includes(name) ? [] : [lost]),
    ];
  });

/** The name of the file; null for another folder, a whole address, or a kind that the pages do not take. */
function nameOf(url: string): string | null {
  const form = new RegExp(`^\\./${PICTURES}/([^/]+\\.(?:${KINDS.join('|')}))$`);
  return form.exec(url)?.[1] ?? null;
}
