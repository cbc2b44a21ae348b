import type { Html } from '../../../../../ground/html.ts';
import { html } from '../../../../../ground/html.ts';
import type { ItemLine, Report } from '../../../../known/report/report.ts';
import { numberInWords, shareInShort, shareInWords } from '../../inWords.ts';
import { barChart, MOST_BARS } from '../barChart.ts';
import { dataTable } from '../dataTable.ts';
import { hardestFirst } from '../lineOrder.ts';
import { nothing, type Section } from '../section.ts';
import { quote } from '../foreignText.ts';

const MOST_ITEMS = 60;
const MOST_WRONG = 3;

/** What people get wrong, hardest first. */
export function items({ items: lines }: Report): Section {
  const sorted = hardestFirst(lines);
  return {
    id: 'items',
    title: 'Hardest items',
    body:
      sorted.length === 0
        ? nothing(
            'No answer to an item is in these records. Under Sources stands which export has them.',
          )
        : html`<p>
              First answers only: what somebody got right the second time was
              not known the first time. A wrong choice that many share is worth
              a word at the next briefing.
            </p>
            ${chart(sorted)} ${table(sorted)}`,
  };
}

function chart(sorted: readonly ItemLine[]): Html {
  return html`<div class="figure">
    ${barChart({
      id: 'chart-items',
      title: 'Right at the first answer, hardest items first',
      description: `One bar for each of the ${Math.min(MOST_BARS, sorted.length)} hardest items; its length is the share of right first answers. The table below it has wording and numbers.`,
      full: 100,
      bars: sorted.map(({ id, stem, right }) => ({
        label: stem ?? id,
        value: right.percent,
        shown: shareInShort(right),
      })),
    })}
  </div>`;
}

function table(sorted: readonly ItemLine[]): Html {
  return dataTable({
    id: 'table-items',
    caption: 'Items with their wording and the wrong choices people make',
    wide: 'text',
    columns: [
      { head: 'Item' },
      { head: 'Right first time', figures: true },
      { head: 'Chosen instead, most frequent first' },
    ],
    rows: sorted.map((item) => [
      wording(item),
      shareInWords(item.right),
      wrongChoices(item),
    ]),
    cut: { most: MOST_ITEMS, rest: 'all items are in items.csv of the pack.' },
  });
}

function wording({ id, stem, objective }: ItemLine): Html {
  return html`${stem === null ? 'Wording not known: no release.json has it' : quote(stem)}<small
      >${quote(id)}${objective !== null && html`, objective ${quote(objective)}`}</small
    >`;
}

function wrongChoices({ wrong }: ItemLine): Html | string {
  if (wrong.length === 0) return 'nothing else';
  return html`<ul>
    ${wrong.slice(0, MOST_WRONG).map(({ text, response, count }) => html`<li>${quote(text ?? response)} <b>${numberInWords(count)}</b></li>`)}
  </ul>`;
}
