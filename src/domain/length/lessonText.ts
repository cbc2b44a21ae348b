import { holds } from '../policy/condition.ts';
import { stepHeading } from './stepHeading.ts';

/** A stretch of a lesson that stands under a policy. */
export interface Stretch {
  text: string;
  /** What the `<Way for="lead">` around it is about; null outside of one. */
  lead: string | null;
}

const COMMENT = /\{\/\*[\s\S]*?\*\/\}/g;
const FRAME = /(<\/?(?:Way|PolicyIf)\b[^>]*>)/;

/** What holds inside a frame: whose part it is, and whether the policy shows it. */
interface Frame {
  lead: string | null;
  isShown: boolean;
}

const outside: Frame = { lead: null, isShown: true };

function attributeOf(tag: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

/** The text of a lesson, or of a part of it, without comments and without what this policy does not show. */
export function stretchesOf(mdx: string, policy: unknown): Stretch[] {
  const frames: Frame[] = [];
  const stretches: Stretch[] = [];
  for (const piece of mdx.replace(COMMENT, '').split(FRAME)) {
    const { lead, isShown } = frames.at(-1) ?? outside;
    if (piece.startsWith('</') && FRAME.test(piece)) frames.pop();
    else if (piece.startsWith('<Way'))
      frames.push({ lead: attributeOf(piece, 'about'), isShown });
    else if (piece.startsWith('<PolicyIf'))
      frames.push({
        lead,
        isShown: isShown && holds(attributeOf(piece, 'when'), policy),
      });
    else if (isShown) stretches.push({ text: piece, lead });
  }
  return stretches;
}

/** Words that are read: markup and a picture's alternative do not count, a component's title does, and a value of the policy is one word. */
export function wordsIn(text: string): number {
  const prose = text
    .replace(/!\[[^\]]*\]\([^)]*\)/g, ' ')
    .replace(/<Policy\b[^>]*>/g, ' value ')
    .replace(/<[^>]*\btitle="([^"]*)"[^>]*>/g, ' $1 ')
    .replace(/<[^>]*>/g, ' ');
  return prose.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Words in all the texts of a piece of content: in it, and in its lists and fields. */
export function wordsInAll(content: unknown): number {
  if (typeof content === 'string') return wordsIn(content);
  if (typeof content !== 'object' || content === null) return 0;
  return Object.values(content).reduce<number>(
    (sum, part: unknown) => sum + wordsInAll(part),
    0,
  );
}

/** A step as it is written. */
export interface StepPart {
  title: string;
  /** The id that its heading gives it; null where it is made from the title. */
  id: string | null;
  text: string;
}

/** The parts of a lesson that are steps, each with its heading's words first. */
export function stepParts(lesson: string): StepPart[] {
  return lesson
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [title = '', ...text] = part.split('\n');
      const { words, id } = stepHeading(title);
      return { title: words.trim(), id, text: text.join('\n') };
    });
}
