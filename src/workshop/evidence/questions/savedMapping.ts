import { element } from '../../form/parts.ts';
import { readAnyMapping } from '../../../evidence/settings/anyMapping.ts';
import type { FileAnswers } from '../../../evidence/vocabulary/answers.ts';
import {
  columnWords,
  ofAnother,
} from '../../../words/workshop/evidence/columns.ts';
import { faultInWords } from '../../form/refusal.ts';
import type { TableKind } from './kind.ts';
import { faultOfFile } from '../refusal.ts';

/**
 * A field for a mapping that was kept.
 * @param kinds what it may be of.
 * @param onRead hears of one that can be used.
 */
export function savedMapping(
  kinds: readonly Pick<TableKind, 'id'>[],
  onRead: (mapping: FileAnswers) => void,
): {
  saved: HTMLInputElement;
  told: HTMLElement;
} {
  const saved = element('input');
  saved.type = 'file';
  const told = element('p');
  told.setAttribute('role', 'status');
  told.className = 'field__hint';
  saved.addEventListener('change', () => {
    void saved.files?.[0]?.text().then((text) => {
      try {
        const mapping = readAnyMapping(text);
        const kind =
          mapping.sheet?.sheet ?? (mapping.roster ? 'roster' : 'records');
        if (!kinds.some(({ id }) => id === kind)) {
          told.textContent = ofAnother(
            kind,
            kinds.map(({ id }) => id),
          );
          return;
        }
        onRead(mapping);
        told.textContent = columnWords.taken;
      } catch (error) {
        told.textContent = faultInWords(faultOfFile(error));
      }
    });
  });
  return { saved, told };
}
