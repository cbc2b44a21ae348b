import { FILE_START } from './finding.ts';
import type { Finding, SourceFile } from './finding.ts';
import { componentFindings } from './jobAidComponents.ts';
import { JOB_AIDS, jobAidFiles, readJobAid } from './jobAidFile.ts';
import type { JobAidFile } from './jobAidFile.ts';
import { schemaFindings } from './rules/schema.ts';
import { syntaxFindings } from './rules/yamlSyntax.ts';
import { readers } from './readers.ts';

/**
 * Checks the job aids and the words of their sheets; none where there are no job
 * aids. What they say of the policy is a rule of the courses, which share them.
 */
export function checkJobAids(
  files: readonly SourceFile[],
  root: string,
): Finding[] {
  const aids = jobAidFiles(files, root).map(readJobAid);
  if (aids.length === 0) return [];
  const find = (path: string) => files.find((file) => file.path === path);
  return [
    ...sheetFindings(`${root}/${JOB_AIDS}/sheets.yaml`, find),
    ...aids.flatMap((aid) => [
      ...syntaxFindings(aid.head),
      ...schemaFindings(aid.head),
      ...textFindings(aid),
      ...componentFindings(aid),
      ...linkFindings(aid),
    ]),
  ];
}

/** What a placeholder in the words of a sheet may name, and in which words. */
const PLACEHOLDERS: Record<string, RegExp> = {
  minAgeDays: /^checks\./,
  maxDays: /^register\.reviewRule$/,
};

function sheetFindings(
  path: string,
  find: (path: string) => SourceFile | undefined,
): Finding[] {
  const file = find(path);
  if (!file) {
    return [
      {
        rule: 'missing-file' as const,
        path,
        ...FILE_START,
        message:
          'the file is missing: expected the words of the register and the log.',
        fix: `Create ${path}; the job aids print from it.`,
      },
    ];
  }
  const words = readers.sheets(path, file);
  const strangers = textsOf(words.data).flatMap(({ at, text }) =>
    [...text.matchAll(/\{(\w*)\}/g)]
      .map(([, name = '']) => name)
      .filter((name) => !PLACEHOLDERS[name]?.test(at.join('.')))
      .map((name) => ({
        rule: 'job-aid-placeholders' as const,
        path,
        ...words.at(at),
        message: `{${name}} stands for nothing here: expected {minAgeDays} in a check, {maxDays} in reviewRule.`,
        fix: 'Correct the placeholder, or write the words out.',
      })),
  );
  return [...syntaxFindings(words), ...schemaFindings(words), ...strangers];
}

/** Every text inside a value, with the way to it. */
function textsOf(
  value: unknown,
  at: string[] = [],
): { at: string[]; text: string }[] {
  if (typeof value === 'string') return [{ at, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    textsOf(inner, [...at, key]),
  );
}

function textFindings({ path, body }: JobAidFile): Finding[] {
  const base = { rule: 'job-aid-syntax' as const, path };
  return [
    ...body.modules.map((place) => ({
      ...base,
      ...place,
      message: 'a job aid has no import and no export: its parts are given.',
      fix: 'Remove the line.',
    })),
    ...body.expressions.map(({ text, line, column }) => ({
      ...base,
      line,
      column,
      message: `{${text.slice(0, 40)}} is no text: expected words, a component, or a comment {/* … */}, since a job aid runs no code.`,
      fix: `Write \\{ to show the brace, or <Policy path="exceptions.maxDays" /> for a value of the policy.`,
    })),
    ...body.pictures.map(({ url, line, column }) => ({
      ...base,
      line,
      column,
      message: `a job aid shows no picture such as ${url}: expected words, since it becomes a document too.`,
      fix: 'Say in words what the picture shows.',
    })),
    ...body.leftMarks.map(({ shown, line, column }) => ({
      ...base,
      line,
      column,
      message: `${shown} is no link, and these signs would be printed: expected [words](address), with no space in the address or before it.`,
      fix: 'Take the space out of it; if no link is meant, write \\[ for the first bracket.',
    })),
    ...(body.syntax
      ? [
          {
            ...base,
            ...body.syntax.place,
            message: `this is no valid MDX: ${body.syntax.message.replace(/\.$/, '')}.`,
            fix: 'Close every component (<Ticks>…</Ticks> or <Checks />).',
          },
        ]
      : []),
  ];
}

/** A sheet is printed and copied, so its links are whole addresses or places on itself. */
function linkFindings({ path, body }: JobAidFile): Finding[] {
  return body.links
    .filter(({ url }) =>
      url.startsWith('#')
        ? !body.headings.some(({ slug }) => `#${slug}` === url)
        : !/^(?:https|mailto):/.test(url),
    )
    .map(({ url, line, column }) => ({
      rule: 'job-aid-links' as const,
      path,
      line,
      column,
      message: `${url} leads nowhere from a sheet: expected an https address, or # and a heading of this text.`,
      fix: 'Give the whole address, or correct the heading’s name.',
    }));
}
