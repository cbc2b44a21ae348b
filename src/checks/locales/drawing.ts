import type { SourceFile } from '../finding.ts';

/** What an SVG file shows or says in words; nothing of a file that is none. */
export function wordsOfDrawing({ path, text }: SourceFile): string {
  if (!path.endsWith('.svg')) return '';
  return text
    .replace(/<!--[^]*?-->|<(style|script)\b[^]*?<\/\1\s*>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
