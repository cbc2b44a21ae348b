import { FILE_START } from '../finding.ts';
import { MARKDOWN_PICTURE } from '../components.ts';
import type { CourseRule } from '../rule.ts';

/** The lesson is MDX without frontmatter, imports, exports and code in braces. */
export const lessonSyntax: CourseRule = ({ lesson }) => {
  const base = { rule: 'lesson-syntax' as const, path: lesson.path };
  const findings = lesson.modules.map((place) => ({
    ...base,
    ...place,
    message: 'a lesson has no import and no export: its components are given.',
    fix: 'Remove the line.',
  }));
  findings.push(
    ...lesson.expressions.map(({ text, line, column }) => ({
      ...base,
      line,
      column,
      message: `{${shown(text)}} is no text: expected words, a component, or a comment {/* … */}, since a lesson runs no code.`,
      fix: `Write \\{${shown(text)}} to show the braces, or <Policy path="exceptions.maxDays" /> for a value of the policy.`,
    })),
  );
  if (lesson.hasFrontmatter) {
    findings.push({
      ...base,
      ...FILE_START,
      message:
        'a lesson has no frontmatter: expected text or a ## heading first.',
      fix: 'Remove the lines from --- to ---; title and summary stand in course.yaml.',
    });
  }
  if (lesson.syntax) {
    findings.push({
      ...base,
      ...lesson.syntax.place,
      message: `this is no valid MDX: ${lesson.syntax.message.replace(/\.$/, '')}.`,
      fix: fixAt(lesson.text.split('\n')[lesson.syntax.place.line - 1] ?? ''),
    });
  }
  return findings;
};

/** What to do, by what stands in the line: the parser has the same words for several slips. */
function fixAt(line: string): string {
  if (line.includes('<!--'))
    return 'Write a remark like this: {/* for authors only */}';
  if (/=\s*[“”„‘’]/.test(line))
    return 'Write straight quotes, which the curly ones of a word processor are not: <Aside title="Note">';
  if (/<img\b/i.test(line)) return MARKDOWN_PICTURE;
  return 'Close every component (<Say>…</Say> or <Quiz />). Write \\{ and \\< for a plain { or <.';
}

function shown(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
