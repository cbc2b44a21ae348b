import type { Finding } from '../finding.ts';
import { placeOf } from '../finding.ts';
import type { LeftMark } from '../leftMarks.ts';
import { nearestOf } from '../nearest.ts';
import { PICTURES } from '../parsedCourse.ts';
import type { ParsedCourse } from '../parsedCourse.ts';
import {
  isPictureName,
  PICTURE_KINDS,
  pictureNameFor,
} from '../pictureNames.ts';
import type { CourseRule } from '../rule.ts';

/** A picture of the lesson is a file of its folder, and says what it shows to those who do not see it. */
export const lessonPictures: CourseRule = (course) => {
  const { lesson } = course;
  const base = { rule: 'lesson-pictures' as const, path: lesson.path };
  return [
    ...lesson.pictures.flatMap((picture) =>
      faultsOf(course, picture).map((fault) => ({
        ...base,
        ...placeOf(picture),
        ...fault,
      })),
    ),
    ...lesson.leftMarks
      .filter(({ isPicture }) => isPicture)
      .map((mark) => ({
        ...base,
        ...placeOf(mark),
        ...leftText(course, mark),
      })),
  ];
};

type Words = Pick<Finding, 'message' | 'fix'>;

function faultsOf(
  { folder, pictures }: ParsedCourse,
  { url, alt }: { url: string; alt: string },
): Words[] {
  const words = alt.trim() || 'What it shows';
  const silent = {
    message: `the picture ${url} has no words for those who do not see it: expected in the square brackets what it shows.`,
    fix: `Write it like this: ![What it shows, in a sentence](${url})`,
  };
  const name = nameOf(url);
  const lost = {
    message:
      name === null
        ? `${url || 'nowhere'} is no picture of this course: expected ./${PICTURES}/ and the name of a file that ends in .${PICTURE_KINDS.join(', .')}.`
        : `the picture ${folder}/${PICTURES}/${name} is missing: expected the file, its name written with the same capitals.`,
    fix: `${filePart(folder, pictures, name ?? url)} and write it like this: ![${words}](./${PICTURES}/${pictureNameFor(nearest(pictures, name ?? url))})`,
  };
  return [
    ...(alt.trim() === '' ? [silent] : []),
    ...(name !== null && pictures.includes(name) ? [] : [lost]),
  ];
}

/** The file that is meant: one of the folder's, where it has any. */
function nearest(pictures: readonly string[], written: string): string {
  const name = decoded(written.slice(written.lastIndexOf('/') + 1));
  return nearestOf(pictures, name) || name || 'two-minutes.svg';
}

/** What has to happen to the file: one whose name no page takes would be asked for again and again. */
function filePart(
  folder: string,
  pictures: readonly string[],
  written: string,
): string {
  const file = nearest(pictures, written);
  if (isPictureName(file) || !pictures.includes(file))
    return `Put the file into ${folder}/${PICTURES}/`;
  const ending = /[^.]*$/.exec(file)?.[0].toLowerCase() ?? '';
  return PICTURE_KINDS.includes(ending)
    ? `Rename ${folder}/${PICTURES}/${file} to ${pictureNameFor(file)}`
    : `Save ${folder}/${PICTURES}/${file} as ${pictureNameFor(file)}`;
}

/** A picture that Markdown did not read as one: learners would see its signs. */
function leftText(
  { pictures }: ParsedCourse,
  { shown, words, address }: LeftMark,
): Words {
  const name = (address ?? '').replace(/^.*\//, '');
  const file = /^.*?\.(?:svg|png|jpe?g|webp|gif)(?=\s|$)/i.exec(name)?.[0];
  const taken = pictureNameFor(file ?? nearest(pictures, name));
  const says = words || 'What it shows';
  const example = `![${says}](./${PICTURES}/${taken})`;
  const renamed = file !== undefined && /\s/.test(file);
  return {
    message: `${shown} shows no picture, learners would read these signs: expected ![…](./${PICTURES}/…), and no space in the address.`,
    fix: renamed
      ? `Rename the file to ${taken}, and write it like this: ${example}`
      : `Write it like this: ${example}`,
  };
}

/** The name of the file; null for another folder, a whole address, or a name that the pages do not take. */
function nameOf(url: string): string | null {
  const name = new RegExp(`^\\./${PICTURES}/(.+)$`).exec(url)?.[1];
  return name !== undefined && isPictureName(name) ? name : null;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
