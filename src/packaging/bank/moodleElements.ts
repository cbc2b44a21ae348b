import type { BankItem } from './bankItem.ts';
import { htmlElement, htmlText, shownText } from './moodleText.ts';

/** What differs between Moodle's types of question. */
export interface MoodleBody {
  type: 'multichoice' | 'truefalse' | 'ordering' | 'matching';
  /** HTML that is shown after any answer; '' where each answer has its own. */
  general: string;
  lines: string[];
}

export type ItemOf<K extends BankItem['kind']> = Extract<BankItem, { kind: K }>;

/** A choice, step, target or rationale as HTML. */
export function words(item: BankItem, text: string): string {
  return htmlText(shownText(text, { item: item.id }, 'part'));
}

/** An `<answer>`; without feedback where Moodle keeps none. */
export function answerElement(
  fraction: string,
  format: 'html' | 'moodle_auto_format',
  text: string,
  feedback?: string,
): string {
  const told =
    feedback === undefined
      ? ''
      : `<feedback format="html">${htmlElement(feedback)}</feedback>`;
  return `<answer fraction="${fraction}" format="${format}">${text}${told}</answer>`;
}
