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

/** Two words beside each other: no id looks like that. */
const SPOKEN = /\p{L}{2,}[,:;]? \p{L}{2,}/u;

/** The pieces of text in a file that are more than a word. */
export function spokenIn(path: string): string[] {
  const pieces: string[] = [];
  for (const part of sourceAt(path).parts)
    walk(part, (node) => {
      const isText =
        ts.isStringLiteralLike(node) ||
        ts.isTemplateHead(node) ||
        ts.isTemplateMiddleOrTemplateTail(node);
      if (isText && SPOKEN.test(node.text)) pieces.push(node.text);
    });
  return pieces;
}
