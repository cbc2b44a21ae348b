import type { Html } from '../../../../ground/html.ts';
import { html } from '../../../../ground/html.ts';
import type { CallsPart } from '../../../vocabulary/callsPart.ts';
import type { Report } from '../../../known/report/report.ts';
import {
  numberInWords,
  shareInShort,
  shareInWords,
} from '../../../../words/workshop/evidence/writing/figures.ts';
import {
  measureInWords,
  measuresById,
  measuresOf,
} from '../../tables/callMeasures.ts';
import { barChart } from '../barChart.ts';
import { dataTable } from '../dataTable.ts';
import { byShare } from '../lineOrder.ts';
import { beside, nothing, type Section } from '../section.ts';
import { quote } from '../foreignText.ts';
import {
  callWords,
  endingWords,
  noShare,
  sideWords,
  tacticWords,
} from '../../../../words/workshop/evidence/writing/calls.ts';

/** What the traces of the simulated calls say. */
export function calls({ calls: part }: Report): Section {
  return {
    id: 'calls',
    title: callWords.title,
    body: part
      ? html`${intro(part)} ${measures(part)} ${sides(part)} ${outcomes(part)}
        ${tactics(part)}`
      : nothing(callWords.none),
  };
}

function intro({ calls: all, genuine, impostor, unknown }: CallsPart): Html {
  return html`<p>${callWords.about(all, genuine, impostor, unknown)}</p>`;
}

function measures(part: CallsPart): Html {
  return dataTable({
    id: 'table-measures',
    caption: callWords.caption,
    wide: 'figures',
    columns: [
      { head: callWords.measure },
      { head: callWords.of },
      { head: callWords.share, figures: true },
    ],
    rows: measuresOf(part).map((measure) => [
      measure.name,
      measure.of,
      measureInWords(measure),
    ]),
  });
}

/** Strictness against both kinds of caller, side by side: either alone can be had by answering every call the same way. */
function sides(part: CallsPart): Html {
  const { unsafe, refusals } = measuresById(part);
  const both = [
    { ...unsafe, label: sideWords.unsafe },
    { ...refusals, label: sideWords.refusals },
  ];
  return html`<h3>${sideWords.title}</h3>
    <p>${sideWords.about}</p>
    ${beside(
      barChart({
        id: 'chart-sides',
        title: sideWords.chartTitle,
        description: sideWords.chart,
        full: 100,
        bars: both.map(({ label, share, none }) => ({
          label,
          value: share.percent,
          shown: shareInShort(share, noShare[none]),
          tone: 'bad',
        })),
      }),
      dataTable({
        id: 'table-sides',
        caption: sideWords.caption,
        columns: [
          { head: sideWords.fault },
          { head: sideWords.share, figures: true },
        ],
        rows: both.map((measure) => [measure.label, measureInWords(measure)]),
      }),
    )}`;
}

function outcomes({ outcomes: lines }: CallsPart): Html {
  const sorted = lines.toSorted((a, b) => b.count - a.count);
  return html`<h3>${endingWords.title}</h3>
    ${
      sorted.length === 0
        ? nothing(endingWords.none)
        : beside(
            barChart({
              id: 'chart-outcomes',
              title: endingWords.title,
              description: endingWords.chart,
              full: Math.max(1, ...sorted.map(({ count }) => count)),
              bars: sorted.map(({ name, count }) => ({
                label: name,
                value: count,
                shown: numberInWords(count),
              })),
            }),
            dataTable({
              id: 'table-outcomes',
              caption: endingWords.caption,
              columns: [
                { head: endingWords.outcome },
                { head: endingWords.calls, figures: true },
              ],
              rows: sorted.map(({ name, count }) => [quote(name), count]),
            }),
          )
    }`;
}

function tactics({ tactics: lines }: CallsPart): Html {
  const sorted = byShare(lines, ({ unsafe }) => unsafe);
  return html`<h3>${tacticWords.title}</h3>
    ${
      sorted.length === 0
        ? nothing(tacticWords.none)
        : beside(
            barChart({
              id: 'chart-tactics',
              title: tacticWords.chartTitle,
              description: tacticWords.chart,
              full: 100,
              bars: sorted.map(({ name, unsafe }) => ({
                label: name,
                value: unsafe.percent,
                shown: shareInShort(unsafe),
                tone: 'bad',
              })),
            }),
            dataTable({
              id: 'table-tactics',
              caption: tacticWords.caption,
              columns: [
                { head: tacticWords.tactic },
                { head: tacticWords.unsafe, figures: true },
              ],
              rows: sorted.map(({ name, unsafe }) => [
                quote(name),
                shareInWords(unsafe),
              ]),
            }),
          )
    }
    ${sorted.length > 0 && html`<p class="fine">${tacticWords.about}</p>`}`;
}
