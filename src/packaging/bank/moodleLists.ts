import {
  answerElement,
  words,
  type ItemOf,
  type MoodleBody,
} from './moodleElements.ts';
import {
  LONGEST_NAME,
  requireDistinctSteps,
  requireWithin,
} from './moodleLimits.ts';
import { htmlElement, textElement } from './moodleText.ts';

/** Moodle takes the order from the order in the file, and keeps no feedback of a step. */
export function ordering(item: ItemOf<'sequencing'>): MoodleBody {
  const steps = item.steps.map(({ text }) => words(item, text));
  requireDistinctSteps(steps, item.id);
  const reasons = item.steps.map(
    ({ rationale }, i) =>
      `<li><strong>${steps[i] ?? ''}</strong><br/>${words(item, rationale)}</li>`,
  );
  return {
    type: 'ordering',
    general: `<ol>${reasons.join('')}</ol>`,
    lines: [
      '<layouttype>VERTICAL</layouttype>',
      '<selecttype>ALL</selecttype>',
      `<selectcount>${steps.length}</selectcount>`,
      // the share of neighbours that follow each other: the course's own rule
      '<gradingtype>RELATIVE_NEXT_EXCLUDE_LAST</gradingtype>',
      '<showgrading>SHOW</showgrading>',
      '<numberingstyle>abc</numberingstyle>',
      // without it Moodle makes up two empty hints
      '<shownumcorrect>1</shownumcorrect>',
      ...steps.map((step, i) =>
        answerElement(String(i + 1), 'html', htmlElement(step)),
      ),
    ],
  };
}

/** Targets that several things belong to are written with each; Moodle shows them once. */
export function matching(item: ItemOf<'matching'>): MoodleBody {
  const reasons = item.pairs.map(
    ({ text, target, rationale }) =>
      `<li><strong>${words(item, text)}</strong> → ${words(item, target)}<br/>${words(item, rationale)}</li>`,
  );
  const question = (text: string, target: string) => {
    const name = words(item, target);
    requireWithin(LONGEST_NAME, name, { item: item.id }, target);
    return `<subquestion format="html">${htmlElement(text)}<answer>${textElement(name)}</answer></subquestion>`;
  };
  return {
    type: 'matching',
    general: `<ul>${reasons.join('')}</ul>`,
    lines: [
      '<shuffleanswers>true</shuffleanswers>',
      ...item.pairs.map(({ text, target }) =>
        question(words(item, text), target),
      ),
      ...item.spare.map((target) => question('', target)),
    ],
  };
}
