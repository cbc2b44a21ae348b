import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { CODE, readSource, walk } from '../../../architecture/source.ts';
import type { Source } from '../../../architecture/source.ts';
import { targetOf } from '../../../architecture/walls.ts';

function sourceAt(path: string): Source {
  return readSource(path, readFileSync(path, 'utf8'));
}

/** The files of src that one takes something from when it runs, itself not among them. */
export function valuesFrom(path: string): string[] {
  const source = sourceAt(path);
  return source.imports.flatMap((one) => {
    if (one.kind === 'type') return [];
    const target = targetOf(source, one);
    return target.kind === 'file' && CODE.test(target.path)
      ? [target.path]
      : [];
  });
}

/** All files that run for these, however far away. */
export function reachedFrom(roots: readonly string[]): Set<string> {
  const reached = new Set(roots);
  // A set goes on to what is added while it is walked.
  for (const path of reached)
    for (const next of valuesFrom(path))
      if (next.startsWith('src/')) reached.add(next);
  return reached;
}

/** What is imported, and the id that a value stands under. */
function isCode(node: ts.Node): boolean {
  const { parent } = node;
  return (
    ts.isImportDeclaration(parent) ||
    (ts.isPropertyAssignment(parent) && parent.name === node)
  );
}

/** The pieces of text in a file, those of a template one by one, without what only the program reads. */
export function textsIn(path: string): string[] {
  const texts: string[] = [];
  for (const part of sourceAt(path).parts)
    walk(part, (node) => {
      const isText =
        ts.isStringLiteralLike(node) ||
        ts.isTemplateHead(node) ||
        ts.isTemplateMiddleOrTemplateTail(node);
      if (isText && !isCode(node)) texts.push(node.text);
    });
  return texts;
}

/** Two words beside each other: no id looks like that. */
const SPOKEN = /\p{L}{2,}[,:;]? \p{L}{2,}/u;

/** The pieces of text in a file that are more than a word. */
export function spokenIn(path: string): string[] {
  return textsIn(path).filter((text) => SPOKEN.test(text));
}
