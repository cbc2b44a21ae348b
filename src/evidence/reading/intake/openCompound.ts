import { holdError } from '../../../errors.ts';
import { compound } from '../../../words/workshop/evidence/reading/intake.ts';
import type { TableIntake } from './tableIntake.ts';

/** What Office calls the part of a locked workbook, in UTF-16. */
const LOCKED = 'EncryptedPackage'.replaceAll(/(?<=.)(?=.)/g, '\0');

/** Takes what older and locked workbooks are kept in, to say which of the two it is. */
export function openCompound(file: string): TableIntake {
  const latin1 = new TextDecoder('latin1');
  let before = '';
  let locked = false;
  return {
    push(bytes) {
      const text = before + latin1.decode(bytes);
      locked ||= text.includes(LOCKED);
      before = text.slice(-LOCKED.length);
      return !locked;
    },
    end() {
      throw holdError(compound(file, locked));
    },
  };
}
