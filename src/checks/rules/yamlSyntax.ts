import {
  yamlFaults,
  yamlFixes,
} from '../../words/workshop/policy/fileFaults.ts';
import type { Finding } from '../finding.ts';
import { yamlFilesOf } from '../parsedCourse.ts';
import type { CourseRule } from '../rule.ts';
import type { SyntaxFault } from '../yamlDocument.ts';
import type { YamlFile } from '../yamlFile.ts';

const FIXES: Record<string, string> = {
  BLOCK_AS_IMPLICIT_KEY: yamlFixes.implicitKey,
  DUPLICATE_KEY: yamlFixes.repeatedKey,
  TAB_AS_INDENT: yamlFixes.tab,
  BAD_INDENT: yamlFixes.indent,
  MISSING_CHAR: yamlFixes.indent,
  COMMA: yamlFixes.comma,
  ALIAS: yamlFixes.alias,
  TOO_LONG: yamlFixes.tooLong,
  TOO_DEEP: yamlFixes.close,
};

/** Every YAML file can be read. Only the first error counts; others tend to follow from it. */
export const yamlSyntax: CourseRule = (course) =>
  yamlFilesOf(course).flatMap(syntaxFindings);

/** Why one file cannot be read. */
export function syntaxFindings(file: YamlFile<unknown>): Finding[] {
  return file.syntax.slice(0, 1).map((error) => ({
    rule: 'yaml-syntax',
    path: file.path,
    ...error.place,
    message: messageOf(error),
    fix: fixOf(error, file.syntax[1]?.code),
  }));
}

/** What another program may read all the same is said as it is. */
function messageOf({ code, message }: SyntaxFault): string {
  return code === 'COMMA'
    ? `${message}.`
    : yamlFaults.invalid(message.replace(/\.$/, ''));
}

/** The parser has one code for several slips; its words, or what follows, tell them apart. */
function fixOf({ code, message }: SyntaxFault, next?: string): string {
  if (/Missing closing|end with a [\]}]/.test(message)) return yamlFixes.close;
  // A text cannot go on as a field on the next line: that line stands too deep.
  const isTooDeep =
    code === 'BLOCK_AS_IMPLICIT_KEY' && next === 'MULTILINE_IMPLICIT_KEY';
  if (isTooDeep) return yamlFixes.nextLine;
  return FIXES[code] ?? yamlFixes.any;
}
