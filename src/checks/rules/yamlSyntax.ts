import {
  yamlFaults,
  yamlFixes,
} from '../../words/workshop/policy/fileFaults.ts';
import type { Finding } from '../finding.ts';
import { isProseAt } from '../locales/prose.ts';
import { yamlFilesOf } from '../parsedCourse.ts';
import type { CourseRule } from '../rule.ts';
import type { SyntaxFault } from '../yamlDocument.ts';
import type { YamlFile } from '../yamlFile.ts';

/** What is said of a fault of one code: what it is, and what to do. A fault of our own has its message. */
const WORDS: Record<string, { said?: string; fix: string }> = {
  BLOCK_AS_IMPLICIT_KEY: {
    said: yamlFaults.colon,
    fix: yamlFixes.implicitKey,
  },
  MULTILINE_IMPLICIT_KEY: { said: yamlFaults.noField, fix: yamlFixes.field },
  MISSING_CHAR: { said: yamlFaults.noField, fix: yamlFixes.field },
  BAD_INDENT: { said: yamlFaults.column, fix: yamlFixes.indent },
  TAB_AS_INDENT: { said: yamlFaults.tab, fix: yamlFixes.tab },
  UNEXPECTED_TOKEN: { said: yamlFaults.behind, fix: yamlFixes.whole },
  BAD_SCALAR_START: { said: yamlFaults.begins, fix: yamlFixes.whole },
  BAD_DQ_ESCAPE: { said: yamlFaults.backslash, fix: yamlFixes.whole },
  MULTIPLE_DOCS: { said: yamlFaults.second, fix: yamlFixes.second },
  BLOCK_IN_FLOW: { said: yamlFaults.entry, fix: yamlFixes.entry },
  DUPLICATE_KEY: { fix: yamlFixes.repeatedKey },
  COMMA: { fix: yamlFixes.comma },
  ALIAS: { fix: yamlFixes.alias },
  TOO_LONG: { fix: yamlFixes.tooLong },
  TOO_DEEP: { fix: yamlFixes.close },
  CURLY_QUOTES: { fix: yamlFixes.curlyQuotes },
  DASH: { fix: yamlFixes.dash },
  INNER_QUOTE: { fix: yamlFixes.innerQuote },
  NO_SPACE: { fix: yamlFixes.noSpace },
  REMARK: { fix: yamlFixes.remark },
  STRANGE_SPACE: { fix: yamlFixes.strangeSpace },
};

/** Every YAML file can be read, and every text in it to its end. Only the first error counts; others tend to follow from it. */
export const yamlSyntax: CourseRule = (course) =>
  yamlFilesOf(course).flatMap(syntaxFindings);

/** Why one file cannot be read, or which of its texts are read in part. */
export function syntaxFindings(file: YamlFile<unknown>): Finding[] {
  const base = { rule: 'yaml-syntax' as const, path: file.path };
  const [first, next] = file.syntax;
  if (!first) return cutTexts(file).map((cut) => ({ ...base, ...cut }));
  return [{ ...base, ...first.place, ...wordsFor(first, next?.code) }];
}

/** The parser has one code for several slips; its words, or what follows, tell them apart. */
function wordsFor(
  { code, message }: SyntaxFault,
  next: string | undefined,
): Pick<Finding, 'message' | 'fix'> {
  const { said = message, fix = yamlFixes.any } = WORDS[code] ?? {};
  // what another program may read all the same is said as it is
  if (code === 'COMMA') return { message: `${said}.`, fix };
  const invalid = (words: string, does: string) => ({
    message: yamlFaults.invalid(words.replace(/\.$/, '')),
    fix: does,
  });
  if (/Missing closing|end with a [\]}]/.test(message))
    return invalid(yamlFaults.open, yamlFixes.close);
  if (/without - indicator/.test(message))
    return invalid(yamlFaults.column, yamlFixes.indent);
  if (/block-seq-ind/.test(message))
    return invalid(yamlFaults.entry, yamlFixes.entry);
  // A text cannot go on as a field on the next line: that line stands too deep.
  const isTooDeep =
    code === 'BLOCK_AS_IMPLICIT_KEY' && next === 'MULTILINE_IMPLICIT_KEY';
  return isTooDeep
    ? invalid(yamlFaults.nextLine, yamlFixes.nextLine)
    : invalid(said, fix);
}

/** Texts for people that a # ends, as in "ticket #4711": what stands behind it is lost without a word. A remark has a space behind its #. */
function cutTexts(file: YamlFile<unknown>) {
  return file.remarks
    .filter(
      ({ keys, remark }) => /^#\S/.test(remark) && isProseAt(file.path, keys),
    )
    .map(({ keys, kept, remark, place }) => {
      const field = String(keys.findLast((key) => typeof key === 'string'));
      const whole = `${kept} ${remark}`.trim().replaceAll("'", "''");
      return {
        ...place,
        message: yamlFaults.cut(field, kept),
        fix: yamlFixes.cut(`${field}: '${whole}'`),
      };
    });
}
