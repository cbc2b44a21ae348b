import type { Finding } from '../finding.ts';
import { yamlFilesOf } from '../parsedCourse.ts';
import type { CourseRule } from '../rule.ts';
import type { YamlFile } from '../yamlFile.ts';

const FIXES: Record<string, string> = {
  BLOCK_AS_IMPLICIT_KEY:
    'Put text that holds a colon and a space into quotes, e.g. title: "Hold the Line: MFA resets"',
  DUPLICATE_KEY: 'Keep one of the two and remove the other.',
  TAB_AS_INDENT: 'Indent with spaces, two per level.',
  MISSING_CHAR:
    'Close the quotation mark or the bracket that is opened here, e.g. steps: [first, second]',
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
    message: `this is no valid YAML: ${error.message.replace(/\.$/, '')}.`,
    fix: FIXES[error.code] ?? ANY_FIX,
  }));
}
