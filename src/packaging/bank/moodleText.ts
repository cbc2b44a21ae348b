import { holdError } from '../../errors.ts';
import {
  moodleFaults,
  type Exported,
  type ExportedText,
} from '../../words/workshop/packaging/bank/moodle.ts';
import { escapeXml, xmlCharacters } from '../../ground/xml/write.ts';

/**
 * A text as a page shows it: white space in a row is one space, and characters
 * that XML cannot hold are gone. Throws a HoldError where nothing is left, since
 * Moodle drops an empty answer without a word and the rest would count wrongly.
 */
export function shownText(
  text: string,
  owner: Exported,
  what: ExportedText,
): string {
  const shown = xmlCharacters(text)
    .replace(/[\t\n\r ]+/g, ' ')
    .trim();
  if (shown !== '') return shown;
  throw holdError(moodleFaults.noText(owner, what));
}

/** Text for an HTML field of Moodle, which shows it letter by letter. */
export function htmlText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** A `<text>` element with HTML in it. Escaped HTML never holds `]]>`, so that a CDATA section is safe. */
export function htmlElement(html: string): string {
  return html === '' ? '<text></text>' : `<text><![CDATA[${html}]]></text>`;
}

/** A `<text>` element of plain text. */
export function textElement(text: string): string {
  return `<text>${escapeXml(text)}</text>`;
}

/**
 * A path of categories as Moodle splits it: a slash in a name is doubled, and a
 * space keeps it from the slash that separates. `<` and `&` become entities,
 * since Moodle strips what looks like a tag and shows names as HTML.
 */
export function categoryPath(names: readonly string[]): string {
  return names
    .map((name) =>
      htmlText(name)
        .replaceAll('/', '//')
        .replace(/^\//, ' /')
        .replace(/\/$/, '/ '),
    )
    .join('/');
}
