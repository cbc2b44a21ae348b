import ts from 'typescript';

import { lineOf, walk, type Source } from './source.ts';
import type { Broken } from './walls.ts';

/** Where every word that a person can meet comes from src/words/, so that it can be said in another language. */
export const SPEECHLESS: readonly string[] = [
  // What the commands say that managers and LMS admins meet.
  'src/build/builtCourses.ts',
  'src/build/packageSite.ts',
  'src/build/readBanks.ts',
  'src/cards/',
  'src/cli/cardCalls.ts',
  'src/cli/cards',
  'src/cli/checkPackage',
  'src/cli/evidence',
  'src/cli/exportBank.ts',
  'src/cli/freshSite.ts',
  'src/cli/givenFiles.ts',
  'src/cli/house.ts',
  'src/cli/lrs',
  'src/cli/package',
  'src/cli/preview.ts',
  'src/cli/readCommand.ts',
  'src/cli/release',
  'src/cli/runCommand.ts',
  'src/cli/start',
  'src/cli/step.ts',
  'src/cli/writeWithSums.ts',
  'src/evidence/collect/',
  'src/evidence/known/',
  'src/evidence/reading/',
  'src/evidence/settings/',
  'src/evidence/vocabulary/',
  'src/evidence/writing/',
  'src/ground/',
  'src/islands/',
  'src/packaging/',
  'src/preview/',
  'src/workshop/evidence/',
  'src/workshop/form/',
  'src/workshop/packages/',
];

/** Files of these that hold headings of tables as they are written and read back: data, whatever the language. */
const DATA: ReadonlySet<string> = new Set([
  'src/evidence/vocabulary/mappings/registerFields.ts',
]);

/** Names that records and mappings keep, whatever the language of the page that made them: later files are matched by them. */
const KEPT: ReadonlySet<string> = new Set([
  'Column …',
  'Hold the Line',
  'Hold the Line preview LMS',
  'Mapped table',
]);

/** Attributes that a person reads or hears. */
const SAID = new Set(['aria-label', 'title', 'placeholder', 'alt']);

/** Two letters: neither a sign nor the label of a key. */
const WORD = /\p{L}{2}/u;

/** How a sentence begins; classes, ids and the names of keys do not. */
const SENTENCE = /^\s*\p{Lu}\p{Ll}+[,:]? /u;

/** Every sentence that is written where it should come from src/words/. */
export function brokenSentences(
  { path, parts }: Source,
  folders = SPEECHLESS,
): Broken[] {
  if (!folders.some((folder) => path.startsWith(folder)) || DATA.has(path))
    return [];
  const found: Broken[] = [];
  for (const part of parts)
    walk(part, (node) => {
      const text = textOf(node);
      if (text === null || KEPT.has(text)) return;
      const pattern = isRead(node) ? WORD : SENTENCE;
      if (pattern.test(text))
        found.push({
          where: `${path}:${lineOf(part, node)} says ${text.replace(/\s+/g, ' ').trim()}`,
          rule: 'nothing here writes what a person reads or hears',
          instead:
            'Name it in src/words/ and in the twin of every other language.',
        });
    });
  return found;
}

/** The text that a node writes; null where it writes none. */
function textOf(node: ts.Node): string | null {
  if (ts.isJsxText(node) || ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  const { head, templateSpans } = node;
  return [head.text, ...templateSpans.map(({ literal }) => literal.text)].join(
    '…',
  );
}

/** Whether the node is what an element shows, or an attribute that is read; chosen by a condition or not. */
function isRead(node: ts.Node): boolean {
  if (ts.isJsxText(node)) return true;
  const { parent } = node;
  if (ts.isJsxAttribute(parent)) return SAID.has(parent.name.getText());
  if (ts.isJsxExpression(parent))
    return ts.isJsxAttribute(parent.parent) ? isRead(parent) : true;
  const isChoice =
    ts.isParenthesizedExpression(parent) ||
    (ts.isConditionalExpression(parent) && parent.condition !== node) ||
    (ts.isBinaryExpression(parent) && isFallback(parent, node));
  return isChoice && isRead(parent);
}

/** `a && 'b'`, `a || 'b'`, `a ?? 'b'`. */
function isFallback(
  { operatorToken, right }: ts.BinaryExpression,
  node: ts.Node,
): boolean {
  return right === node && ['&&', '||', '??'].includes(operatorToken.getText());
}
