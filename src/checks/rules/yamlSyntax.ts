import type { Finding } from '../finding.ts';
import { yamlFilesOf } from '../parsedCourse.ts';
import type { CourseRule } from '../rule.ts';
import type { SyntaxFault } from '../yamlDocument.ts';
import type { YamlFile } from '../yamlFile.ts';

const INDENT =
  'Let the line begin in the column of its neighbours: two spaces for each level, a dash before each entry of a list.';
const CLOSE =
  'Close the quotation mark or the bracket that is opened here or before, e.g. steps: [first, second]';

const FIXES: Record<string, string> = {
  BLOCK_AS_IMPLICIT_KEY:
    'Put text that holds a colon and a space into quotes, e.g. title: "Hold the Line: MFA resets"',
  DUPLICATE_KEY: 'Keep one of the two and remove the other.',
  TAB_AS_INDENT: 'Indent with spaces, two per level.',
  BAD_INDENT: INDENT,
  MISSING_CHAR: INDENT,
  COMMA:
    'Put text that holds a comma or a brace into quotes, e.g. { text: "No, not yet" }',
  ALIAS: 'Write the value itself here, and leave out & and *.',
  TOO_LONG: 'Keep what the course needs, and remove the rest.',
  TOO_DEEP: CLOSE,
};
const ANY_FIX =
  'Look at the indentation, quotes and brackets of this line and the one before.';

/** Every YAML file can be read. Only the first error counts; others tend to follow from it. */
export const yamlSyntax: CourseRule = (course) =>
  yamlFilesOf(course).flatMap(syntaxFindings);

/** Why one file cannot be read. */
export function syntaxFindings(file: YamlFile<unknown>): Finding[] {
  return file.syntax.slice(0, 1).map((error) => ({
    rule: 'yaml-syntax',
    path: file.path,
    ...error.place,
    message: `${error.code === 'COMMA' ? '' : 'this is no valid YAML: '}${error.message.replace(/\.$/, '')}.`,
    fix: fixOf(error, file.syntax[1]?.code),
  }));
}

/** The parser has one code for several slips; its words, or what follows, tell them apart. */
function fixOf({ code, message }: SyntaxFault, next?: string): string {
  if (/Missing closing|end with a [\]}]/.test(message)) return CLOSE;
  // A text cannot go on as a field on the next line: that line stands too deep.
  const isTooDeep =
    code === 'BLOCK_AS_IMPLICIT_KEY' && next === 'MULTILINE_IMPLICIT_KEY';
  if (isTooDeep) return `${INDENT} Here it is the next line that stands out.`;
  return FIXES[code] ?? ANY_FIX;
}
