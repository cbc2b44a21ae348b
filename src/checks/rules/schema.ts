import type { z } from 'astro/zod';
import { exampleMark } from '../../words/workshop/policy/expected.ts';
import {
  schemaFaults,
  schemaSubjects,
} from '../../words/workshop/policy/schemaFaults.ts';
import type { Finding } from '../finding.ts';
import { keyLabel } from '../keyLabel.ts';
import { isProseAt } from '../locales/prose.ts';
import { nearestOf } from '../nearest.ts';
import { yamlFilesOf } from '../parsedCourse.ts';
import type { CourseRule } from '../rule.ts';
import type { YamlFile } from '../yamlFile.ts';
import { CURLY } from '../yamlSlips.ts';

/** Every YAML file has the form its schema describes. */
export const schema: CourseRule = (course) =>
  yamlFilesOf(course).flatMap(schemaFindings);

/** What one file has in another form than its schema describes. */
export function schemaFindings(file: YamlFile<unknown>): Finding[] {
  const [first, ...others] = file.schema
    .filter((issue) => !isRemark(file, issue))
    .slice(0, MOST_FAULTS)
    .flatMap((issue) => findingsOf(file, issue));
  const more = file.schema.length - MOST_FAULTS;
  if (!first || more <= 0) return first ? [first, ...others] : [];
  const message = schemaFaults.notListed(first.message, more);
  return [{ ...first, message }, ...others];
}

/** An empty text with a # behind its colon, of which `yaml-syntax` says what became of it. */
function isRemark(file: YamlFile<unknown>, { path }: z.core.$ZodIssue) {
  return file.remarks.some(
    ({ keys, kept }) =>
      kept === '' &&
      keys.join('\n') === path.map(String).join('\n') &&
      isProseAt(file.path, keys),
  );
}

/** Of more faults in one file only the first are told. */
const MOST_FAULTS = 100;

/** Of more unknown fields in one place only the first are told one by one. */
const MOST_UNKNOWN = 20;

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function findingsOf(
  file: YamlFile<unknown>,
  issue: z.core.$ZodIssue,
): Finding[] {
  const [expected = '', example] = issue.message.split(exampleMark);
  if (issue.code === 'unrecognized_keys') {
    const shown = issue.keys.slice(0, MOST_UNKNOWN);
    const others = issue.keys.length - shown.length;
    return shown.map((key, index) => ({
      rule: 'schema',
      path: file.path,
      ...file.atKey([...issue.path, key]),
      message: unknownField(
        keyLabel([...issue.path, short(key)]),
        index === 0 ? others : 0,
        expected,
      ),
      fix: schemaFaults.spelling(short(key)),
    }));
  }
  const place =
    issue.code === 'invalid_key' ? file.atKey(issue.path) : file.at(issue.path);
  return [
    {
      rule: 'schema',
      path: file.path,
      ...place,
      message: schemaFaults.misfit(subjectOf(file, issue), expected),
      fix: example
        ? schemaFaults.likeThis(likeWritten(file, issue, example))
        : schemaFaults.asSaid,
    },
  ];
}

function unknownField(field: string, others: number, expected: string): string {
  return others > 0
    ? schemaFaults.unknownFields(field, others, expected)
    : schemaFaults.unknownField(field, expected);
}

/** The example, as near to what is written as can be told: a zone, a version of two numbers, what stands in quotes that are none. */
function likeWritten(
  file: YamlFile<unknown>,
  issue: z.core.$ZodIssue,
  example: string,
): string {
  const written = file.written(issue.path);
  const field = issue.path.at(-1);
  if (!('text' in written)) return example;
  const text = written.text.replaceAll('"', '');
  const quoted = new RegExp(`^[${CURLY}](.*)[${CURLY}]$`, 'u').exec(text)?.[1];
  if (quoted !== undefined)
    return schemaFaults.straight(
      typeof field === 'string' ? `${field}: ${quoted}` : `- ${quoted}`,
    );
  if (/^[-–—]\s*\S/.test(text) && issue.code === 'invalid_type')
    return schemaFaults.dashes(example);
  const isShort = /^\d+(?:\.\d+)?$/.test(text);
  if (field === 'version' && isShort)
    return `version: ${[...text.split('.'), '0', '0'].slice(0, 3).join('.')}`;
  if (field !== 'timezone') return example;
  const zones = Intl.supportedValuesOf('timeZone');
  return `timezone: ${nearestOf(zones, text)}`;
}

/** The field and what stands there: `check.pass is 800`, `summary is missing`. */
function subjectOf(file: YamlFile<unknown>, issue: z.core.$ZodIssue): string {
  const label = keyLabel(issue.path);
  if (issue.code === 'invalid_key') return schemaSubjects.name(label);
  const written = file.written(issue.path);
  if (written.as === 'nothing') return schemaSubjects.missing(label);
  if (written.as === 'empty') return schemaSubjects.empty(label);
  if (!('text' in written)) return label;
  const { text } = written;
  return schemaSubjects.is(
    label,
    text.length > 60 ? `${text.slice(0, 57)}…"` : text,
  );
}
