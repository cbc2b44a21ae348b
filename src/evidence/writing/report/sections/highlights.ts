import type { Html } from '../../../../ground/html.ts';
import { html } from '../../../../ground/html.ts';
import type { Report } from '../../../known/report/report.ts';
import { shareInWords } from '../../../../words/workshop/evidence/writing/figures.ts';
import { measureInWords, measuresById } from '../../tables/callMeasures.ts';
import { byShare, hardestFirst } from '../lineOrder.ts';
import { inPieces, quote } from '../foreignText.ts';
import { outWords } from '../../../../words/workshop/evidence/writing/summary.ts';

/** What a reader should not miss, a sentence each; nothing where nothing stands out. */
export function highlights(report: Report): Html[] {
  return [
    failedPeople(report),
    latestUnit(report),
    hardestItem(report),
    unsafeCalls(report),
    hardestTactic(report),
    registerFindings(report),
    unreadable(report),
    unreadCells(report),
    disagreeing(report),
  ].filter((one) => one !== null);
}

function failedPeople({ standings }: Report): Html | null {
  if (standings.failed === 0) return null;
  return html`${outWords.failed(standings.failed)}`;
}

function latestUnit({ units }: Report): Html | null {
  const [worst] = units
    .filter(({ overdue }) => overdue.count > 0)
    .sort((a, b) => b.overdue.count - a.overdue.count);
  if (worst === undefined || units.length < 2) return null;
  const { unit, overdue } = worst;
  const name = unit === null ? html`${outWords.unitUnknown}` : quote(unit);
  return inPieces(outWords.overdue(name, shareInWords(overdue)));
}

function hardestItem({ items }: Report): Html | null {
  const [hardest] = hardestFirst(items);
  if (hardest === undefined || hardest.right.percent === null) return null;
  const { stem, id, right } = hardest;
  return inPieces(outWords.item(quote(stem ?? id), shareInWords(right)));
}

function unsafeCalls({ calls }: Report): Html | null {
  if (!calls || calls.unsafe.count === 0) return null;
  const { unsafe, refusals } = measuresById(calls);
  return html`${outWords.calls(measureInWords(unsafe), measureInWords(refusals))}`;
}

function hardestTactic({ calls }: Report): Html | null {
  const [first] = byShare(calls?.tactics ?? [], ({ unsafe }) => unsafe);
  const share = first?.unsafe;
  if (!first || !share || share.percent === null || share.count === 0)
    return null;
  return inPieces(outWords.tactic(quote(first.name), shareInWords(share)));
}

function registerFindings({ registers }: Report): Html | null {
  const findings = registers.flatMap((one) => one.findings);
  if (findings.length === 0) return null;
  const gaps = findings.filter(({ severity }) => severity === 'gap').length;
  return html`${outWords.findings(gaps, findings.length - gaps)}`;
}

function unreadable({ files }: Report): Html | null {
  const rows = files.reduce((sum, one) => sum + one.unreadable, 0);
  return rows === 0 ? null : html`${outWords.unread(rows)}`;
}

/** Lines of a sheet are checked as far as they can be read. */
function unreadCells({ registers }: Report): Html | null {
  const lines = registers.reduce((sum, one) => sum + one.unreadableLines, 0);
  return lines === 0 ? null : html`${outWords.unreadCells(lines)}`;
}

function disagreeing({ people }: Report): Html | null {
  const count = people.filter(({ conflicts }) => conflicts.length > 0).length;
  return count === 0 ? null : html`${outWords.disagreeing(count)}`;
}
