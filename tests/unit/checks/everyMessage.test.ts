import { readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Where the check says what it found; the schemas' own words are in tests/unit/schema. */
const SOURCES = [
  ...inFolder('src/checks/rules'),
  ...inFolder('src/checks/locales'),
  'src/checks/filePlaces.ts',
  'src/checks/jobAidComponents.ts',
  'src/checks/jobAids.ts',
  'src/words/workshop/policy/contradictions.ts',
  'src/words/workshop/policy/fileFaults.ts',
  'src/words/workshop/policy/schemaFaults.ts',
  'src/words/workshop/policy/warnings.ts',
];

function inFolder(folder: string): string[] {
  return readdirSync(folder).map((name) => `${folder}/${name}`);
}

const BROKEN = 'tests/fixtures/content/broken';
const HELD = [
  ...readdirSync(BROKEN).map((rule) => `${BROKEN}/${rule}/messages.txt`),
  'tests/fixtures/content/breaks.txt',
  'tests/fixtures/content/file-names.txt',
  'tests/fixtures/content/contradictions.txt',
  'tests/fixtures/content/translations.txt',
  'tests/unit/packaging/policy/hostilePolicy.test.ts',
]
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

/** The sentences of a source: its texts of several words, a `…${}…` with its blanks. */
function sentencesIn(path: string): { where: string; form: RegExp }[] {
  const text = readFileSync(path, 'utf8');
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: { where: string; form: RegExp }[] = [];
  const see = (node: ts.Node): void => {
    const parts = partsOf(node);
    const words = parts?.join(' ').match(/\p{L}*\p{Ll}{2}/gu) ?? [];
    if (parts && words.length >= 4) {
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line;
      const form = new RegExp(parts.map(escaped).join('[^\n]*?'));
      found.push({ where: `${path}:${line + 1} ${parts.join('…')}`, form });
    }
    ts.forEachChild(node, see);
  };
  see(source);
  return found;
}

function partsOf(node: ts.Node): string[] | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node))
    return ts.isImportDeclaration(node.parent) ? null : [node.text];
  if (!ts.isTemplateExpression(node)) return null;
  return [node.head.text, ...node.templateSpans.map((it) => it.literal.text)];
}

function escaped(text: string): string {
  // a sentence may be put into another one without its full stop
  return text.replace(/\.$/, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Where a sentence is of no broken course, once for each: what it says holds of more than one file at once, of a schema without an example, of two more ways to pass a desk, or of items that only other policies ask. */
const ELSEWHERE = [
  'src/checks/rules/policyPassages.ts',
  'src/words/workshop/policy/schemaFaults.ts',
  'src/words/workshop/policy/warnings.ts',
  'src/words/workshop/policy/warnings.ts',
  'src/words/workshop/policy/warnings.ts',
];

const sentences = SOURCES.flatMap(sentencesIn);

describe('what the check says', () => {
  it('is held in every sentence by a course that is broken that way', () => {
    expect(sentences.length).toBeGreaterThan(200);
    const unheld = sentences.filter(({ form }) => !form.test(HELD));
    const open = unheld.map(({ where }) => where);
    const files = open.map((where) => where.replace(/:\d.*/s, ''));
    expect(files, open.join('\n')).toEqual(ELSEWHERE);
  });
});
