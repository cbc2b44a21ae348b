import type { Exhibit } from '../../schema/exhibit.ts';
import type { Exported } from '../../words/workshop/packaging/bank/moodle.ts';
import { htmlText, shownText } from './moodleText.ts';

/** What a question shows, as a table under its title; Moodle's themes give such a table its lines. */
export function moodleExhibit(exhibit: Exhibit, owner: Exported): string {
  const { title, columns, rows } = exhibit;
  const words = (text: string) => htmlText(shownText(text, owner, 'shown'));
  const cells = (tag: string, texts: readonly string[]) =>
    texts.map((text) => `<${tag}>${words(text)}</${tag.split(' ')[0]}>`);
  const head = columns
    ? `<thead><tr>${cells('th scope="col"', columns).join('')}</tr></thead>`
    : '';
  const body = rows.map((row) => {
    const [name = '', ...values] = row;
    const line = columns
      ? cells('td', row)
      : [...cells('th scope="row"', [name]), ...cells('td', values)];
    return `<tr>${line.join('')}</tr>`;
  });
  return `<table class="table table-bordered"><caption>${words(title)}</caption>${head}<tbody>${body.join('')}</tbody></table>`;
}
