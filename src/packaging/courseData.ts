import { z } from 'astro/zod';
import { holdError } from '../errors.ts';
import { siteFaults } from '../words/workshop/packaging/builtSite.ts';
import {
  attribute,
  elementById,
  elementsNamed,
  ownText,
  type HtmlDocument,
} from './html.ts';
import { parseJson } from '../ground/json.ts';

const courseData = z.object({
  id: z.string(),
  title: z.string().min(1),
  // The manifest's version attribute holds 20 characters.
  version: z.string().min(1).max(20),
  release: z.object({ version: z.string(), hash: z.string() }),
  check: z.object({ pass: z.number() }),
});

/** What the packager reads of a course document's `#course` block. */
export type CourseData = z.infer<typeof courseData>;

/** True for the document of a course: it holds a `#course` block. */
export function isCourseDocument(document: HtmlDocument): boolean {
  return elementById(document, 'course')?.tagName === 'script';
}

/** Reads the `#course` block. Throws a HoldError when it is missing or does not hold what a package needs. */
export function readCourseData(
  document: HtmlDocument,
  path: string,
): CourseData {
  const block = elementById(document, 'course');
  if (block?.tagName !== 'script') {
    throw holdError(siteFaults.noCourseDocument(path));
  }
  const parsed = courseData.safeParse(parseJson(ownText(block)));
  if (parsed.success) return parsed.data;
  const first = parsed.error.issues[0];
  throw holdError(
    siteFaults.courseBlock(
      path,
      first
        ? `${first.path.join('.') || siteFaults.wholeBlock}: ${first.message}`
        : null,
    ),
  );
}

/** What the document says of itself in its head: its language, and what the course is about. */
export function wordsOf(document: HtmlDocument): {
  language: string;
  description: string;
} {
  const [html] = elementsNamed(document, 'html');
  const about = elementsNamed(document, 'meta').find(
    (meta) => attribute(meta, 'name') === 'description',
  );
  return {
    language: (html && attribute(html, 'lang')) ?? 'en',
    description: (about && attribute(about, 'content')) ?? '',
  };
}
