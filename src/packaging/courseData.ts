import { z } from 'astro/zod';
import { HoldError } from '../errors.ts';
import {
  attribute,
  elementById,
  elementsNamed,
  ownText,
  parseHtml,
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
export function isCourseDocument(html: string): boolean {
  // Parsing takes time, and most pages of a site are no course.
  return (
    html.includes('id="course"') &&
    elementById(parseHtml(html), 'course')?.tagName === 'script'
  );
}

/** Reads the `#course` block. Throws a HoldError when it is missing or does not hold what a package needs. */
export function readCourseData(
  document: HtmlDocument,
  path: string,
): CourseData {
  const block = elementById(document, 'course');
  if (block?.tagName !== 'script') {
    throw new HoldError(
      `${path} is not a course document.`,
      'It has no <script type="application/json" id="course">.',
      'Package a page that the course layout built.',
    );
  }
  const parsed = courseData.safeParse(parseJson(ownText(block)));
  if (parsed.success) return parsed.data;
  const first = parsed.error.issues[0];
  throw new HoldError(
    `The #course block in ${path} cannot be read.`,
    first
      ? `${first.path.join('.') || 'the block'}: ${first.message}`
      : 'It holds no course.',
    'Build the site again with npm run build; if that does not help, mend the course layout.',
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
