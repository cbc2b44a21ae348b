import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT } from './projectCopy.ts';

const DOCS = join(ROOT, 'docs/authors');

/** One block of the documents for authors. */
export interface Example {
  /** The document that shows it. */
  document: string;
  /** The path that stands before it; null for a part of a file. */
  path: string | null;
  language: string;
  text: string;
}

/** The blocks of docs/authors: a path in a line of its own, as "`content/…`:", makes the block a file. */
export function authorExamples(): Example[] {
  return readdirSync(DOCS)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .flatMap((document) => {
      const text = readFileSync(join(DOCS, document), 'utf8');
      const blocks = text.matchAll(
        /(?:^`(content\/\S+)`:\n\n)?^```(\w+)\n([\s\S]*?)^```$/gm,
      );
      return [...blocks].map(([, path, language = '', block = '']) => ({
        document,
        path: path ?? null,
        language,
        text: block,
      }));
    });
}

/** Those that are files, by their paths. */
export function exampleFiles(): { path: string; text: string }[] {
  return authorExamples().flatMap(({ path, text }) =>
    path === null ? [] : [{ path, text }],
  );
}
