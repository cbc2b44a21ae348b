import ts from 'typescript';

import { walk, type Source } from './source.ts';
import type { Broken } from './walls.ts';

/** From the first line of a function to its last, both counted. */
export const MOST_FUNCTION_LINES = 60;

/** Functions that are longer all the same: `path name`, why, and how long each may be. */
export type KnownLong = Readonly<
  Record<string, { lines: number; why: string }>
>;

interface Long {
  key: string;
  lines: number;
}

/**
 * Every function of a .ts or .tsx file that is too long, or longer than its exception says,
 * and every exception that nothing needs. An unnamed function has the name of what holds it.
 */
export function functionsTooLong(
  sources: readonly Source[],
  known: KnownLong = {},
): Broken[] {
  const long = sources
    .filter(({ path }) => /\.tsx?$/.test(path))
    .flatMap((source) => longIn(source));
  const grown = long
    .filter(({ key, lines }) => lines > (known[key]?.lines ?? 0))
    .map(({ key, lines }) => {
      const most = known[key]?.lines ?? MOST_FUNCTION_LINES;
      return {
        where: `${key} has ${lines} lines`,
        rule: `this function has at most ${most} lines`,
        instead:
          'Name its parts: a helper beside it, a smaller component, or a state that functions are given.',
      };
    });
  const needless = Object.keys(known)
    .filter((key) => !long.some((one) => one.key === key))
    .map((key) => ({
      where: key,
      rule: `an exception is named for a function of more than ${MOST_FUNCTION_LINES} lines, and this is none`,
      instead: 'Take it from the list in tests/architecture/knownLong.ts.',
    }));
  return [...grown, ...needless];
}

function longIn({ path, parts }: Source): Long[] {
  return parts.flatMap((part) => {
    const found: Long[] = [];
    walk(part, (node) => {
      if (!ts.isFunctionLike(node) || !hasBody(node)) return;
      const lines = linesOf(part, node);
      if (lines > MOST_FUNCTION_LINES)
        found.push({ key: `${path} ${nameOf(node)}`, lines });
    });
    return found;
  });
}

function hasBody(node: ts.SignatureDeclaration): boolean {
  return 'body' in node && node.body !== undefined;
}

function linesOf(part: ts.SourceFile, node: ts.Node): number {
  const line = (at: number) => part.getLineAndCharacterOfPosition(at).line;
  return line(node.getEnd()) - line(node.getStart(part)) + 1;
}

function nameOf(node: ts.Node): string {
  if (ts.isConstructorDeclaration(node)) return 'constructor';
  const named =
    ts.isFunctionLike(node) ||
    ts.isVariableDeclaration(node) ||
    ts.isPropertyAssignment(node) ||
    ts.isClassLike(node);
  if (named && node.name) return node.name.getText();
  return ts.isSourceFile(node) ? 'unnamed' : nameOf(node.parent);
}
