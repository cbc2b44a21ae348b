import { placeOf } from '../finding.ts';
import type { Place } from '../finding.ts';
import { stepsOf } from '../lessonFile.ts';
import type { LessonFile } from '../lessonFile.ts';
import type { Component } from '../lessonParts.ts';
import { PROSE_ATTRIBUTES } from './prose.ts';
import { keptIn } from './texts.ts';

/** Something that both texts have, as it is written. */
interface Mark extends Place {
  words: string;
}

/** What stands under each step, first what stands before them all. */
export interface Part extends Place {
  marks: Mark[];
  /** Numbers of its words. */
  kept: string[];
}

/** The parts of a text, in its order. */
export function partsOf(file: LessonFile): Part[] {
  const starts = [{ line: 1, column: 1 }, ...stepsOf(file).map(placeOf)];
  return starts.map((start, place) => {
    const end = starts[place + 1]?.line ?? Infinity;
    const isIn = ({ line }: Place) => line >= start.line && line < end;
    return {
      ...start,
      marks: marksOf(file).filter(isIn),
      kept: file.passages.filter(isIn).flatMap(({ text }) => keptIn(text)),
    };
  });
}

function marksOf(file: LessonFile): Mark[] {
  const { components, comments, headings, pictures, links, blocks } = file;
  return [
    ...components.map((it) => ({ ...placeOf(it), words: wordsOf(it) })),
    ...comments
      .filter(({ text }) => text.startsWith('teaches:'))
      .map((it) => ({ ...placeOf(it), words: `{/* ${it.text} */}` })),
    ...headings
      .filter(({ isStep }) => !isStep)
      .map((it) => ({
        ...placeOf(it),
        words: `a heading ${'#'.repeat(it.depth)}`,
      })),
    ...pictures.map((it) => ({ ...placeOf(it), words: `![…](${it.url})` })),
    ...links
      .filter(({ url }) => !url.startsWith('#'))
      .map((it) => ({ ...placeOf(it), words: `a link to ${it.url}` })),
    ...blocks.map((it) => ({
      ...placeOf(it),
      words: BLOCKS[it.type] ?? it.type,
    })),
  ];
}

const BLOCKS: Record<string, string> = {
  paragraph: 'a paragraph',
  listItem: 'an item of a list',
  tableRow: 'a row of a table',
};

/** A component without what is translated in it. */
function wordsOf({ name, attributes }: Component): string {
  const own = [...attributes]
    .map(([key, { value }]) => {
      const isOwn = !PROSE_ATTRIBUTES.includes(key);
      return isOwn ? ` ${key}="${value ?? ''}"` : ` ${key}="…"`;
    })
    .sort();
  return `<${name}${own.join('')}>`;
}
