import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recordNotices } from '../../src/words/recordNotices.ts';
import type { NoticeId } from '../../src/words/recordNotices.ts';
import type { Bench } from './keeper.ts';
import { cmi5Bench } from './benches/cmi5.ts';
import { scorm12Bench } from './benches/scorm12.ts';
import { scorm2004Bench } from './benches/scorm2004.ts';
import { accentFaults } from './faults/accents.ts';
import { browserFaults } from './faults/browser.ts';
import { unclaimed } from './faults/claims.ts';
import { connectionFaults } from './faults/connection.ts';
import { elsewhereFaults } from './faults/elsewhere.ts';
import { lyingFaults } from './faults/lies.ts';
import { type Fault, play } from './faults/playFault.ts';
import { tabFaults } from './faults/tab.ts';
import { playThrough, troubles } from './faults/saves.ts';

const benches = [scorm12Bench, scorm2004Bench, cmi5Bench];
const intro = `# What gets lost

Written by \`npm run matrix\`, which plays a course on a strict host of each standard while something goes wrong from its second save to its last but one. "Lost" counts what the LMS had acknowledged and is not in the record at the end; the run fails if that, or anything shown as saved too early, is not 0. What is refused is shown to the learner as not saved, kept, and sent again. That a tab may die in any call, in any of these, is held by the contract suite (\`tests/contract/suite/dying.ts\`).
`;

const sessions = `## What the learner sees

The same with the whole session of the course, from the learner's click to the LMS, and with what happens to the page and the browser. A cell names what the bar shows of the record, one after the other; the sentences stand below. The run fails if an answer is lost, stored twice or in somebody else's record, if a sentence says at any moment what is not so (that all is saved while the record holds less, that answers are kept while this browser's storage holds less, that a result is accepted which the record does not hold), or if a page that may send nothing sends something. A reload in cmi5 ends the session, as a closed page does, and the LMS takes nothing more from it: the course says so, and the next launch goes on.
`;
const faults: Fault[] = [
  ...connectionFaults,
  ...tabFaults,
  ...browserFaults,
  ...lyingFaults,
  ...elsewhereFaults,
  ...accentFaults,
];

const words = (trouble: string | null) => trouble ?? 'nothing goes wrong';

function tableOf(rows: readonly string[][]): string {
  const head = ['What goes wrong', ...benches.map(({ name }) => name)];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join(
    '\n',
  );
}

let saves = '';

/** One cell of the table of sessions, and what in it must not be; '' for nothing. */
async function cellOf(
  bench: Bench,
  fault: Fault,
): Promise<{ cell: string; sees: NoticeId[]; problem: string }> {
  try {
    const { sees, ...counted } = await play(bench, fault);
    const isSound =
      counted.lost + counted.strange + counted.sentInSilence === 0 &&
      counted.untrue.length === 0;
    const cell = `${counted.lost} lost: ${sees.join(' → ')}`;
    return { cell, sees, problem: isSound ? '' : JSON.stringify(counted) };
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return { cell: 'not played to its end', sees: [], problem };
  }
}

describe('every sentence of the save state', () => {
  it('is held to something', () => {
    expect(unclaimed()).toEqual([]);
  });
});

describe('the matrix of standards and faults', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2026-11-24T09:00:00Z') });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('loses nothing acknowledged and shows nothing as saved that is not there', async () => {
    const rows: string[][] = [];
    for (const trouble of troubles) {
      const cells: string[] = [];
      for (const bench of benches) {
        const reason = trouble !== null && bench.without?.[trouble];
        if (reason) {
          cells.push(`cannot happen: ${reason}`);
          continue;
        }
        const { refused, lost, falselyShown } = await playThrough(
          bench,
          trouble,
        );
        expect({ bench: bench.name, trouble, lost, falselyShown }).toEqual({
          bench: bench.name,
          trouble,
          lost: 0,
          falselyShown: 0,
        });
        const said = refused === 0 ? '' : `, ${refused} shown as not saved`;
        cells.push(`${lost} lost${said}`);
      }
      rows.push([words(trouble), ...cells]);
    }
    saves = tableOf(rows);
    console.log(saves);
  });

  it(
    'keeps every session honest, whatever becomes of page, browser and LMS',
    { timeout: 240_000 },
    async () => {
      const seen = new Set<NoticeId>();
      const broken: string[] = [];
      const rows: string[][] = [];
      for (const fault of faults) {
        const cells: string[] = [];
        for (const bench of benches) {
          const reason =
            bench.without?.[fault.name] ?? fault.without?.[bench.name];
          if (reason) {
            cells.push(`cannot happen: ${reason}`);
            continue;
          }
          const { cell, sees, problem } = await cellOf(bench, fault);
          for (const id of sees) seen.add(id);
          cells.push(cell);
          if (problem)
            broken.push(`${fault.name}, ${bench.name}: ${cell}; ${problem}`);
        }
        rows.push([fault.name, ...cells]);
      }
      vi.unstubAllGlobals();
      const legend = [...seen].map((id) => `- ${id}: “${recordNotices[id]}”`);
      const table = tableOf(rows);
      console.log(table);
      expect(broken).toEqual([]);
      await expect(
        [intro, saves, '', sessions, table, '', ...legend, ''].join('\n'),
      ).toMatchFileSnapshot('../../docs/reliability-matrix.md');
    },
  );
});
