import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import {
  schemaFiles,
  withoutSchema,
} from '../../../src/authoring/editorFiles.ts';
import { modelineOf, withModeline } from '../../../src/authoring/modeline.ts';
import { kindOf, yamlKinds } from '../../../src/authoring/yamlKinds.ts';
import { readContent } from '../../../src/build/readContent.ts';
import { RELEASED_FILE } from '../../../src/checks/parsedCourse.ts';

const content = (await readContent('content'))
  .filter(({ path }) => path.endsWith('.yaml'))
  // Nobody writes it by hand.
  .filter(({ path }) => !path.endsWith(`/${RELEASED_FILE}`))
  .map(({ path, text }) => ({ path: path.slice('content/'.length), text }));

// Not strict: editors know keywords that validators do not, as enumDescriptions.
const ajv = new Ajv({ strict: false, allErrors: true });
const validators = new Map(
  schemaFiles().map(({ path, text }) => [
    path.replace(/^.*\/|\.json$/g, ''),
    ajv.compile(JSON.parse(text)),
  ]),
);

/** What a validator, as an editor has one, holds against a file. */
function mistakesIn(kind: string, text: string): string[] {
  const validate = validators.get(kind);
  if (!validate) throw new Error(`no schema ${kind}`);
  validate(parse(text));
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath} ${message ?? ''}`,
  );
}

function fileOf(kind: string): string {
  const file = content.find(({ path }) => kindOf(path)?.name === kind);
  if (!file) throw new Error(`no ${kind} in content/`);
  return file.text;
}

describe('JSON Schemas for editors', () => {
  it.each(schemaFiles())('are in the content folder as made: $path', (file) => {
    expect(
      readFileSync(join('content', file.path), 'utf8'),
      'run: npm run reference',
    ).toBe(file.text);
  });

  it('know every YAML file of the content', () => {
    expect(content.filter(({ path }) => !kindOf(path))).toEqual([]);
  });

  it.each(content)('find nothing wrong in $path', ({ path, text }) => {
    expect(mistakesIn(kindOf(path)?.name ?? '', text)).toEqual([]);
  });

  it.each([
    ['case', 'truth: genuine', 'truth: genuin', '/truth'],
    ['case', 'result: not_proof', 'result: no_proof', '/moves/'],
    ['case', '  CF:', '  CFF:', '/moves'],
    ['case', 'difficulty: 1', 'difficulty: easy', '/difficulty'],
    ['case', 'revision: ', 'revison: ', "required property 'revision'"],
    ['item', 'kind: ', 'kind: guess #', '/kind'],
    ['item', 'stem:', 'steam:', "required property 'stem'"],
    ['course', 'version: 1.0.0', 'version: 1.0', '/version'],
    ['facts', '- id: F01', '- id: f01', '/0/id'],
    ['ids', 'items:', 'itmes:', 'additional properties'],
    ['policy', 'maxDays: ', 'maxDays: about ', '/exceptions/maxDays'],
    ['policy', 'accepted: true', 'accepted: yes', '/accepted'],
    ['sources', 'url: https:', 'url: http:', '/url'],
    ['sources', "date: '2025-07-29'", "date: '29 July 2025'", '/date'],
    ['sheets', 'reset: true', 'reset: maybe', '/reset'],
    ['deskwork', 'kind: cannot', 'kind: never', '/kind'],
  ])('see that in a %s "%s" is no "%s"', (kind, right, wrong, said) => {
    const text = fileOf(kind);
    expect(text).toContain(right);
    const mistakes = mistakesIn(kind, text.replace(right, wrong));
    expect(mistakes.join('\n')).toContain(said);
  });

  it('explain every key', () => {
    const silent = schemaFiles().flatMap(({ path, text }) =>
      silentKeys(JSON.parse(text), path),
    );
    expect(silent).toEqual([]);
  });

  it('say what a move and a result are', () => {
    const file = schemaFiles().find(({ path }) => path.endsWith('/case.json'));
    expect(file?.text).toContain('"description": "Ring the number on file"');
    expect(file?.text).toContain('Nobody answers, which proves nothing');
  });
});

/** The keys of a schema that have no description. */
function silentKeys(schema: unknown, path: string): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => [
    ...(key === 'properties' && typeof value === 'object' && value !== null
      ? Object.entries(value)
          .filter(([, it]: [string, unknown]) => !isExplained(it))
          .map(([name]) => `${path}/${name}`)
      : []),
    ...silentKeys(value, `${path}/${key}`),
  ]);
}

/** A constant speaks for itself. */
function isExplained(schema: unknown): boolean {
  return (
    typeof schema === 'object' &&
    schema !== null &&
    ('description' in schema || 'const' in schema)
  );
}

describe('the comment that names a schema', () => {
  it('leads from every kind of file to a schema that is there', () => {
    for (const { path, text } of content) {
      const named = /\$schema=(\S+)/.exec(text)?.[1];
      if (named === undefined) continue;
      expect(join(dirname(path), named), path).toBe(
        `.schemas/${kindOf(path)?.name ?? ''}.json`,
      );
    }
    const kinds = content
      .filter(({ text }) => text.includes('yaml-language-server'))
      .map(({ path }) => kindOf(path)?.name);
    expect(new Set(kinds)).toEqual(new Set(yamlKinds.map(({ name }) => name)));
  });

  it('goes to the first line, takes the place of another, and is written once', () => {
    const path = 'demo/items/one.yaml';
    const line = '# yaml-language-server: $schema=../../.schemas/item.json';
    expect(withModeline(path, 'id: one\n')).toBe(`${line}\nid: one\n`);
    expect(
      withModeline(path, `${line.replace('item', 'case')}\nid: one\n`),
    ).toBe(`${line}\nid: one\n`);
    expect(withoutSchema([{ path, text: `${line}\nid: one\n` }])).toEqual([]);
    expect(withoutSchema([{ path, text: stringify({ id: 'one' }) }])).toEqual([
      { path, text: `${line}\nid: one\n` },
    ]);
    expect(modelineOf('policy.yaml')).toBe(
      '# yaml-language-server: $schema=./.schemas/policy.json',
    );
    expect(withModeline('demo/lesson.mdx', '## One')).toBe('## One');
  });
});
