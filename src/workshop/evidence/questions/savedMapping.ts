import { element } from '../../form/parts.ts';
import { readAnyMapping } from '../../../evidence/settings/anyMapping.ts';
import type { FileAnswers } from '../../../evidence/vocabulary/answers.ts';
import { faultInWords } from '../../form/refusal.ts';
import { faultOfFile } from '../refusal.ts';

/** A field for a mapping that was kept. @param onRead hears of one that can be used. */
export function savedMapping(onRead: (mapping: FileAnswers) => void): {
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
        onRead(readAnyMapping(text));
        told.textContent = 'The choices are those of the saved mapping.';
      } catch (error) {
        told.textContent = faultInWords(faultOfFile(error));
      }
    });
  });
  return { saved, told };
}
