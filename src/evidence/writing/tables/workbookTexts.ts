import { xml } from '../../../ground/xml/write.ts';
import { neutraliseFormula } from '../../../ground/cellFormulas.ts';
import { cutMark } from '../../../words/workshop/evidence/writing/workbook.ts';

/** Excel takes no longer text into a cell. */
const MOST_CHARACTERS = 32_767;

/** What XML has no place for, and what stands for text that was damaged before. */
const NO_PLACE = /(?![\t\n])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\uFFFD]/gu;
const HAS_PLACE = /[\t\n\r]|[^\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\uFFFD]/u;

/** Space that a reader may take for layout, unless it is told to keep it. */
const EDGES = /^\s|\s$|[\t\n]/;
const KEEP_SPACE = xml` xml:space="preserve"`;

/** The texts of a workbook, each held once; cells point at them by number. */
export interface SharedTexts {
  /** Its number, from 0; null for a text of which nothing can be written. */
  numberOf(text: string): number | null;
  /** `xl/sharedStrings.xml`, to be asked for when every cell is written. */
  xml(): Generator<string>;
}

export function openTexts(): SharedTexts {
  const numbers = new Map<string, number>();
  return {
    numberOf(text) {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      if (!HAS_PLACE.test(text)) return null;
      const number = numbers.size;
      numbers.set(text, number);
      return number;
    },
    *xml() {
      yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';
      // Written as late as this, so that the cells' own texts are all that is held.
      for (const text of numbers.keys()) {
        const written = asWritten(text);
        const keeps = EDGES.test(written) ? KEEP_SPACE : null;
        yield xml`<si><t${keeps}>${written}</t></si>`.markup;
      }
      yield '</sst>';
    },
  };
}

/** `_x0041_` in a sheet means the letter A, so a text that holds these very characters says so. */
function asWritten(text: string): string {
  return workbookText(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** A text as a workbook can hold it: no formula, no character that XML has no place for, not too long; lines end with LF. */
export function workbookText(text: string): string {
  const safe = neutraliseFormula(
    text.replace(/\r\n?/g, '\n').replace(NO_PLACE, ''),
  );
  if (safe.length <= MOST_CHARACTERS) return safe;
  const cut = safe.slice(0, MOST_CHARACTERS - cutMark.length);
  // Half of a pair would make the sheet damaged.
  return cut.replace(/[\uD800-\uDBFF]$/, '') + cutMark;
}
