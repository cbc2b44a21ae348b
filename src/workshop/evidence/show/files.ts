import { readWords } from '../../../words/workshop/evidence/results.ts';
import { element } from '../../form/parts.ts';
import type { FileFacts } from '../../../evidence/vocabulary/fileRead.ts';
import type { FileSummary } from '../../../evidence/reading/files/fileSummary.ts';
import {
  answersAbout,
  type AnsweredFile,
} from '../../../evidence/vocabulary/answers.ts';
import { answersInWords } from '../../../evidence/writing/tables/sourceTables.ts';

/**
 * How each file was read.
 * @param isOpen whether it is unfolded from the beginning.
 * @param onColumns hears of a file whose columns somebody wants to point at.
 */
export function filesShown(
  files: readonly FileSummary[],
  isOpen: boolean,
  onColumns: (file: FileFacts) => void,
): Node[] {
  if (files.length === 0) return [];
  const details = element(
    'details',
    element('summary', readWords.title),
    ...files.map((one) => fileShown(one, onColumns)),
  );
  details.open = isOpen;
  return [details];
}

function fileShown(
  { file, lines, byColumns }: FileSummary,
  onColumns: (file: FileFacts) => void,
): HTMLElement {
  const [first = '', ...rest] = lines;
  const parts: HTMLElement[] = [
    element('p', element('strong', file), `: ${first}`),
    element('ul', ...rest.map((line) => element('li', line))),
  ];
  if (byColumns) {
    const point = element('button', readWords.columns);
    point.type = 'button';
    point.className = 'button quiet';
    point.setAttribute('aria-label', `${readWords.columns}: ${file}`);
    point.addEventListener('click', () => onColumns(byColumns));
    parts.push(point);
  }
  return element('div', ...parts);
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
      const again = element('button', readWords.again);
      again.type = 'button';
      again.className = 'button quiet';
      again.setAttribute('aria-label', `${readWords.again}: ${one.file}`);
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
  return [element('h3', readWords.said), list];
}
