import { element } from '../../form/parts.ts';
import type { FileSummary } from '../../../evidence/reading/files/fileSummary.ts';
import {
  answersAbout,
  type AnsweredFile,
} from '../../../evidence/vocabulary/answers.ts';
import { answersInWords } from '../../../evidence/writing/writers/sourceTables.ts';

/** How each file was read. @param isOpen whether it is unfolded from the beginning. */
export function filesShown(
  files: readonly FileSummary[],
  isOpen: boolean,
): Node[] {
  if (files.length === 0) return [];
  const details = element(
    'details',
    element('summary', 'How each file was read'),
    ...files.map(fileShown),
  );
  details.open = isOpen;
  return [details];
}

function fileShown({ file, lines }: FileSummary): HTMLElement {
  const [first = '', ...rest] = lines;
  return element(
    'div',
    element('p', element('strong', file), `: ${first}`),
    element('ul', ...rest.map((line) => element('li', line))),
  );
}

/** What has been said about files, each with a way to say it otherwise. */
export function answersShown(
  answered: readonly AnsweredFile[],
  onAgain: (file: AnsweredFile) => void,
): Node[] {
  const said = answered.filter(
    ({ answers }) => Object.keys(answers).length > 0,
  );
  if (said.length === 0) return [];
  const list = element(
    'ul',
    ...said.map((one) => {
      const again = element('button', 'Answer again');
      again.type = 'button';
      again.className = 'button quiet';
      again.setAttribute('aria-label', `Answer again: ${one.file}`);
      again.addEventListener('click', () => onAgain(one));
      const words = answersInWords(answersAbout(answered, one)) ?? '';
      return element(
        'li',
        element('span', element('strong', one.file), `: ${words}`),
        again,
      );
    }),
  );
  list.className = 'records__chosen';
  return [element('h3', 'What you said about your files'), list];
}
