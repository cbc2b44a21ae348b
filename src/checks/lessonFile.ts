import { FILE_START } from './finding.ts';
import type { Place, SourceFile } from './finding.ts';
import type { Heading, LessonParts } from './lessonParts.ts';
import { readTree } from './lessonTree.ts';
import { oncePerFile, oncePerText } from './oncePerFile.ts';

/** lesson.mdx, parsed once. */
export interface LessonFile extends LessonParts {
  path: string;
  /** As it was written; '' where there is none. */
  text: string;
  exists: boolean;
  /** False where the parts are empty because the file could not be read. */
  isRead: boolean;
  /** Why the file is no MDX, with the place. */
  syntax: { message: string; place: Place } | null;
  hasFrontmatter: boolean;
}

/** The headings that are steps. */
export function stepsOf(lesson: LessonFile): Heading[] {
  return lesson.headings.filter((heading) => heading.isStep);
}

/** Reads a lesson, once; `file` is undefined where the course has none. */
export function readLesson(
  path: string,
  file: SourceFile | undefined,
): LessonFile {
  return file ? readText(file) : { ...emptyLesson, path };
}

const emptyLesson: LessonFile = {
  path: '',
  text: '',
  exists: false,
  isRead: false,
  syntax: null,
  headings: [],
  components: [],
  comments: [],
  passages: [],
  links: [],
  pictures: [],
  leftMarks: [],
  blocks: [],
  expressions: [],
  modules: [],
  hasFrontmatter: false,
};

const readText = oncePerFile((file): LessonFile => {
  return { ...lessonIn(file), path: file.path };
});

const lessonIn = oncePerText((text): LessonFile => {
  const lesson = {
    ...emptyLesson,
    text,
    exists: true,
    hasFrontmatter: /^---\r?\n/.test(text),
  };
  // Without Astro's frontmatter reader, frontmatter would parse as a heading.
  if (lesson.hasFrontmatter) return lesson;
  try {
    return { ...lesson, ...readTree(text), isRead: true };
  } catch (error) {
    return { ...lesson, syntax: syntaxErrorOf(error) };
  }
});

/** The parser throws a VFileMessage: `reason` with `line` and `column`. */
function syntaxErrorOf(error: unknown): LessonFile['syntax'] {
  if (!(error instanceof Error)) throw error;
  const message = 'reason' in error ? String(error.reason) : error.message;
  // Of what is never closed the place stands in the words: `<Quiz>` (50:1-50:7).
  const [, said, at] = /\((\d+):(\d+)-/.exec(message) ?? [];
  const line =
    'line' in error && error.line ? Number(error.line) : Number(said);
  const column =
    'column' in error && error.column ? Number(error.column) : Number(at);
  const place = line > 0 ? { line, column: Math.max(column, 1) } : FILE_START;
  return { message, place };
}
