import type { BankItem } from './bankItem.ts';
import {
  answerElement,
  words,
  type ItemOf,
  type MoodleBody,
} from './moodleElements.ts';
import { answerFractions } from './moodleFractions.ts';
import { matching, ordering } from './moodleLists.ts';
import { htmlElement, textElement } from './moodleText.ts';

/** The part of a question that its kind decides. Throws a HoldError where Moodle has no room for it. */
export function moodleBody(item: BankItem): MoodleBody {
  switch (item.kind) {
    case 'choice':
    case 'multiple':
      return multichoice(item);
    case 'true-false':
      return trueFalse(item);
    case 'sequencing':
      return ordering(item);
    case 'matching':
      return matching(item);
  }
}

function multichoice(item: ItemOf<'choice' | 'multiple'>): MoodleBody {
  const single = item.kind === 'choice';
  const fractions = single
    ? item.answers.map(({ right }) => (right ? '100' : '0'))
    : answerFractions(item.answers, item.id);
  const answers = item.answers.map(({ text, rationale }, i) =>
    answerElement(
      fractions[i] ?? '0',
      'html',
      htmlElement(words(item, text)),
      words(item, rationale),
    ),
  );
  return {
    type: 'multichoice',
    general: '',
    lines: [
      `<single>${single}</single>`,
      `<shuffleanswers>${!item.inOrder}</shuffleanswers>`,
      '<answernumbering>abc</answernumbering>',
      '<showstandardinstruction>1</showstandardinstruction>',
      ...answers,
    ],
  };
}

function trueFalse(item: ItemOf<'true-false'>): MoodleBody {
  const part = (name: 'true' | 'false') =>
    answerElement(
      String(item.right) === name ? '100' : '0',
      'moodle_auto_format',
      textElement(name),
      words(item, item[name]),
    );
  return {
    type: 'truefalse',
    general: '',
    lines: [part('true'), part('false')],
  };
}
