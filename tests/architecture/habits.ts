import ts from 'typescript';

import { roomOf, rulesOf } from './house.ts';
import { lineOf, walk, type Source } from './source.ts';
import type { Broken } from './walls.ts';

/** The house aims at 120; a longer file holds more than one rule. */
export const MOST_LINES = 200;

const DOM = new Set(
  'document window self localStorage sessionStorage indexedDB navigator location history fetch XMLHttpRequest WebSocket HTMLElement Element Node alert'.split(
    ' ',
  ),
);
const STORAGE = new Set(['localStorage', 'sessionStorage', 'indexedDB']);
const UNLOAD = /^(?:on)?(?:before)?unload$/;

type Finding = Omit<Broken, 'where'>;

/** Every habit of the house that the file breaks. */
export function brokenHabits(source: Source): Broken[] {
  const name = roomOf(source.path.replace(/^src\//, ''));
  const pure = name !== null && rulesOf(name).pure;
  const found: Broken[] = [...tooLong(source), ...escapes(source)];
  for (const part of source.parts) {
    const declared = declaredNames(part);
    walk(part, (node) => {
      const findings = [
        unloadListener(node),
        name === 'islands' ? ownForm(node, source.path) : null,
        anyType(node),
        pure ? clockOrChance(node, name) : null,
        pure ? globalUse(node, declared, DOM, `${name} is pure`) : null,
        name === 'stores'
          ? globalUse(node, declared, STORAGE, 'stores never reach storage')
          : null,
      ];
      for (const finding of findings)
        if (finding)
          found.push({
            where: `${source.path}:${lineOf(part, node)} says ${node.getText(part)}`,
            ...finding,
          });
    });
  }
  return found;
}

function tooLong({ path, text }: Source): Broken[] {
  // A drawing is as long as what it draws.
  const code = text.replace(/<svg\b[\s\S]*?<\/svg>/g, '');
  const lines = code.trimEnd().split('\n').length;
  if (lines <= MOST_LINES) return [];
  return [
    {
      where: `${path} has ${lines} lines`,
      rule: `a file has at most ${MOST_LINES} lines, and should stay near 120`,
      instead: 'Give each rule its own file, named for the rule.',
    },
  ];
}

function escapes({ path, text }: Source): Broken[] {
  return text.split('\n').flatMap((line, index) => {
    const escape = /@ts-(?:ignore|nocheck|expect-error)|eslint-disable/.exec(
      line,
    );
    return escape
      ? [
          {
            where: `${path}:${index + 1} says ${escape[0]}`,
            rule: 'no comment switches a check off',
            instead:
              'Mend the type; parse what comes from outside at the border.',
          },
        ]
      : [];
  });
}

function unloadListener(node: ts.Node): Finding | null {
  if (!ts.isStringLiteralLike(node) && !ts.isIdentifier(node)) return null;
  const word = ts.isIdentifier(node) ? /^on/.test(node.text) : true;
  if (!word || !UNLOAD.test(node.text)) return null;
  return {
    rule: 'nothing listens to unload or beforeunload: browsers skip them',
    instead: 'Save on visibilitychange and end on pagehide, as session/ does.',
  };
}

function ownForm(node: ts.Node, path: string): Finding | null {
  const isForm =
    ts.isJsxOpeningElement(node) && node.tagName.getText() === 'form';
  if (!isForm || path === 'src/islands/Form.tsx') return null;
  return {
    rule: "no island waits for a form's submission: a frame of the LMS may forbid it",
    instead: 'Take <Form act={…}> of islands/Form.tsx.',
  };
}

function anyType(node: ts.Node): Finding | null {
  if (node.kind !== ts.SyntaxKind.AnyKeyword) return null;
  return {
    rule: 'no value has the type any',
    instead: 'Take unknown and parse it at the border.',
  };
}

function clockOrChance(node: ts.Node, name: string): Finding | null {
  const text =
    ts.isPropertyAccessExpression(node) &&
    ['Date.now', 'Math.random', 'performance.now'].includes(node.getText());
  const now =
    ts.isNewExpression(node) &&
    node.expression.getText() === 'Date' &&
    (node.arguments?.length ?? 0) === 0;
  if (!text && !now) return null;
  return {
    rule: `${name} is pure: it has no clock and no chance`,
    instead: 'Take the time or the seed as a parameter; the caller has them.',
  };
}

function globalUse(
  node: ts.Node,
  declared: ReadonlySet<string>,
  names: ReadonlySet<string>,
  why: string,
): Finding | null {
  if (!ts.isIdentifier(node) || !names.has(node.text)) return null;
  if (declared.has(node.text) || isLabel(node)) return null;
  return {
    rule: `${why}: it never uses the browser's ${node.text}`,
    instead:
      'Take what it needs as a parameter; session/ or an island has the browser.',
  };
}

/** `x.name`, `{ name: 1 }`, `interface { name: … }`: a word for a field, not the global. */
function isLabel({ parent, text }: ts.Identifier): boolean {
  if (ts.isPropertyAccessExpression(parent)) return parent.name.text === text;
  if (ts.isQualifiedName(parent)) return parent.right.text === text;
  return (
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isImportSpecifier(parent) ||
    ts.isJsxAttribute(parent)
  );
}

function declaredNames(part: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  walk(part, (node) => {
    const named =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isTypeAliasDeclaration(node) ||
      ts.isInterfaceDeclaration(node) ||
      ts.isImportSpecifier(node);
    if (named && node.name && ts.isIdentifier(node.name))
      names.add(node.name.text);
  });
  return names;
}
