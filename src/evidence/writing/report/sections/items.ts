import type { Html } from '../../../../ground/html.ts';
import { html } from '../../../../ground/html.ts';
import type { ItemLine, Report } from '../../../known/report/report.ts';
import {
  numberInWords,
  shareInShort,
  shareInWords,
} from '../../../../words/workshop/evidence/writing/figures.ts';
import { barChart, MOST_BARS } from '../barChart.ts';
import { dataTable } from '../dataTable.ts';
import { hardestFirst } from '../lineOrder.ts';
import { nothing, type Section } from '../section.ts';
import { quote } from '../foreignText.ts';
import { restWords } from '../../../../words/workshop/evidence/writing/frame.ts';
import { itemWords } from '../../../../words/workshop/evidence/writing/parts.ts';

const MOST_ITEMS = 60;
const MOST_WRONG = 3;

/** What people get wrong, hardest first. */
export function items({ items: lines }: Report): Section {
  const sorted = hardestFirst(lines);
  return {
    id: 'items',
    title: itemWords.title,
    body:
      sorted.length === 0
        ? nothing(itemWords.none)
        : html`<p>${itemWords.about}</p>
            ${chart(sorted)} ${table(sorted)}`,
  };
}

function chart(sorted: readonly ItemLine[]): Html {
  return html`<div class="figure">
    ${barChart({
      id: 'chart-items',
      title: itemWords.chartTitle,
      description: itemWords.chart(Math.min(MOST_BARS, sorted.length)),
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
    caption: itemWords.caption,
    wide: 'text',
    columns: [
      { head: itemWords.item },
      { head: itemWords.right, figures: true },
      { head: itemWords.wrong },
    ],
    rows: sorted.map((item) => [
      wording(item),
      shareInWords(item.right),
      wrongChoices(item),
    ]),
    cut: { most: MOST_ITEMS, rest: restWords.items },
  });
}

function wording({ id, stem, objective }: ItemLine): Html {
  return html`${stem === null ? itemWords.noWording : quote(stem)}<small
      >${quote(id)}${objective !== null && html`${itemWords.objective}${quote(objective)}`}</small
    >`;
}

function wrongChoices({ wrong }: ItemLine): Html | string {
  if (wrong.length === 0) return itemWords.noneWrong;
  return html`<ul>
    ${wrong.slice(0, MOST_WRONG).map(({ text, response, count }) => html`<li>${quote(text ?? response)} <b>${numberInWords(count)}</b></li>`)}
  </ul>`;
}
