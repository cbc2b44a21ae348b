import { chosenWords } from '../../words/workshop/evidence/results.ts';
import { element } from '../form/parts.ts';
import type { ChosenFiles } from './chosenFiles.ts';
import type { Misplaced } from './messages.ts';

/** Moves a file into the field where it belongs. A roster that stood there changes places with it. */
export function moveFile(
  fields: ReadonlyMap<string, ChosenFiles>,
  { file, belongs }: Misplaced,
): void {
  const [files, roster] = [fields.get('files'), fields.get('roster')];
  const [from, to] = belongs === 'roster' ? [files, roster] : [roster, files];
  const moved = from?.take(({ name }) => name === file) ?? [];
  // The field of the roster takes one file, and none may be lost.
  if (belongs === 'roster') from?.add(to?.take(() => true) ?? []);
  to?.add(moved);
}

/** A button for each file that belongs into the other field. */
export function misplacedShown(
  misplaced: readonly Misplaced[],
  onMove: (one: Misplaced) => void,
): Node[] {
  return misplaced.map((one) => {
    const button = element(
      'button',
      one.belongs === 'roster'
        ? chosenWords.asRoster(one.file)
        : chosenWords.asExport(one.file),
    );
    button.type = 'button';
    button.className = 'button quiet';
    button.addEventListener('click', () => onMove(one));
    return element('p', button);
  });
}
