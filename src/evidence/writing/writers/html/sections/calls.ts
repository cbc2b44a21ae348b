import type { Html } from '../../../../../ground/html.ts';
import { html } from '../../../../../ground/html.ts';
import type { CallsPart } from '../../../../vocabulary/callsPart.ts';
import type { Report } from '../../../../known/report/report.ts';
import {
  counted,
  numberInWords,
  shareInShort,
  shareInWords,
} from '../../inWords.ts';
import {
  measureInWords,
  measuresById,
  measuresOf,
} from '../../callMeasures.ts';
import { barChart } from '../barChart.ts';
import { dataTable } from '../dataTable.ts';
import { byShare } from '../lineOrder.ts';
import { beside, nothing, type Section } from '../section.ts';
import { quote } from '../foreignText.ts';

/** What the traces of the simulated calls say. */
export function calls({ calls: part }: Report): Section {
  return {
    id: 'calls',
    title: 'Calls at the practice desk',
    body: part
      ? html`${intro(part)} ${measures(part)} ${sides(part)} ${outcomes(part)}
        ${tactics(part)}`
      : nothing(
          'No call is in these records. Under Sources stands which export has them.',
        ),
  };
}

function intro({ calls: all, genuine, impostor, unknown }: CallsPart): Html {
  return html`<p>
    ${counted(all, 'call', 'calls')} recorded: ${numberInWords(genuine)} of
    genuine callers, ${numberInWords(impostor)} of
    impostors${unknown > 0 ? `, and ${numberInWords(unknown)} of which nobody can say it, since the release.json of their course was not given` : ''}.
    The course judged them when they were played; nothing is judged again here.
  </p>`;
}

function measures(part: CallsPart): Html {
  return dataTable({
    id: 'table-measures',
    caption: 'Conduct on calls',
    columns: [
      { head: 'Measure' },
      { head: 'Of' },
      { head: 'Share', figures: true },
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
    { ...unsafe, label: 'Calls that ended unsafe' },
    { ...refusals, label: 'Genuine callers turned away' },
  ];
  return html`<h3>Too trusting, or too strict</h3>
    <p>
      Somebody who resets for everybody turns nobody away, and somebody who
      refuses everybody is never unsafe. So both are looked at together.
    </p>
    ${beside(
      barChart({
        id: 'chart-sides',
        title: 'Unsafe endings against genuine callers turned away',
        description:
          'Two bars: the share of judged calls that ended unsafe, and the share of genuine callers who were turned away although they could have been served. Calls of which it is not known are left out.',
        full: 100,
        bars: both.map(({ label, share, none }) => ({
          label,
          value: share.percent,
          shown: shareInShort(share, none),
          tone: 'bad',
        })),
      }),
      dataTable({
        id: 'table-sides',
        caption: 'Both faults',
        columns: [{ head: 'Fault' }, { head: 'Share', figures: true }],
        rows: both.map((measure) => [measure.label, measureInWords(measure)]),
      }),
    )}`;
}

function outcomes({ outcomes: lines }: CallsPart): Html {
  const sorted = lines.toSorted((a, b) => b.count - a.count);
  return html`<h3>How the calls ended</h3>
    ${
      sorted.length === 0
        ? nothing('No call has an outcome.')
        : beside(
            barChart({
              id: 'chart-outcomes',
              title: 'How the calls ended',
              description:
                'One bar for each outcome, most frequent first; its length is the number of calls. The table beside it has the numbers.',
              full: Math.max(1, ...sorted.map(({ count }) => count)),
              bars: sorted.map(({ name, count }) => ({
                label: name,
                value: count,
                shown: numberInWords(count),
              })),
            }),
            dataTable({
              id: 'table-outcomes',
              caption: 'Calls by outcome',
              columns: [{ head: 'Outcome' }, { head: 'Calls', figures: true }],
              rows: sorted.map(({ name, count }) => [quote(name), count]),
            }),
          )
    }`;
}

function tactics({ tactics: lines }: CallsPart): Html {
  const sorted = byShare(lines, ({ unsafe }) => unsafe);
  return html`<h3>Which tactics worked</h3>
    ${
      sorted.length === 0
        ? nothing(
            'No call of an impostor is known, so nothing can be said about tactics.',
          )
        : beside(
            barChart({
              id: 'chart-tactics',
              title: 'Unsafe endings by tactic',
              description:
                "One bar for each tactic; its length is the share of impostors' calls with it that ended unsafe. The table beside it has the numbers.",
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
              caption: "Impostors' calls that ended unsafe, by tactic",
              columns: [
                { head: 'Tactic' },
                { head: 'Ended unsafe', figures: true },
              ],
              rows: sorted.map(({ name, unsafe }) => [
                quote(name),
                shareInWords(unsafe),
              ]),
            }),
          )
    }
    ${sorted.length > 0 && html`<p class="fine">A call can use several tactics, so it can count in several lines.</p>`}`;
}
