import { escapeXml } from '../../ground/xml/write.ts';
import type { BankItem } from './bankItem.ts';
import { moodleExhibit } from './moodleExhibit.ts';
import { moodleBody } from './moodleBody.ts';
import { LONGEST_ID_NUMBER, requireWithin } from './moodleLimits.ts';
import { htmlElement, htmlText, shownText, textElement } from './moodleText.ts';

/**
 * A `<question>` element: the item's id as its name, the id with the revision as
 * its id number, the words, the key and the rationales. Throws a HoldError where
 * Moodle could not hold the item as it is.
 */
export function moodleQuestion(item: BankItem): string {
  const owner = { item: item.id };
  const stem = htmlText(shownText(item.stem, owner, 'stem'));
  const shown = item.shows
    .map((exhibit) => moodleExhibit(exhibit, owner))
    .join('');
  const idNumber = `${item.id}_r${item.revision}`;
  requireWithin(LONGEST_ID_NUMBER, idNumber, owner, null);
  const { type, general, lines } = moodleBody(item);
  return [
    `  <question type="${type}">`,
    `    <name>${textElement(item.id)}</name>`,
    `    <questiontext format="html">${htmlElement(`${shown}<p>${stem}</p>`)}</questiontext>`,
    `    <generalfeedback format="html">${htmlElement(general)}</generalfeedback>`,
    '    <defaultgrade>1</defaultgrade>',
    // what Moodle takes off where its own quiz lets a learner try a question again
    `    <penalty>${type === 'truefalse' ? '1' : '0.3333333'}</penalty>`,
    '    <hidden>0</hidden>',
    `    <idnumber>${escapeXml(idNumber)}</idnumber>`,
    ...lines.map((line) => `    ${line}`),
    '  </question>',
  ].join('\n');
}
