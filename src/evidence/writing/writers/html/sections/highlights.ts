import type { Html } from '../../../../../ground/html.ts';
import { html } from '../../../../../ground/html.ts';
import type { Report } from '../../../../known/report/report.ts';
import { counted, shareInWords } from '../../inWords.ts';
import { measureInWords, measuresById } from '../../callMeasures.ts';
import { byShare, hardestFirst } from '../lineOrder.ts';
import { quote } from '../foreignText.ts';

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
  return html`${counted(standings.failed, 'person has', 'people have')} failed:
  the last attempt is recorded so. Our course records it when no try at the
  check is left; another may let people try again.`;
}

function latestUnit({ units }: Report): Html | null {
  const [worst] = units
    .filter(({ overdue }) => overdue.count > 0)
    .sort((a, b) => b.overdue.count - a.overdue.count);
  if (worst === undefined || units.length < 2) return null;
  const name =
    worst.unit === null ? 'people whose unit is not known' : quote(worst.unit);
  return html`Most people overdue: ${name}, ${shareInWords(worst.overdue)}.`;
}

function hardestItem({ items }: Report): Html | null {
  const [hardest] = hardestFirst(items);
  if (hardest === undefined || hardest.right.percent === null) return null;
  return html`Hardest item: ${quote(hardest.stem ?? hardest.id)} Right at the
  first answer: ${shareInWords(hardest.right)}.`;
}

function unsafeCalls({ calls }: Report): Html | null {
  if (!calls || calls.unsafe.count === 0) return null;
  const { unsafe, refusals } = measuresById(calls);
  return html`Practice calls that ended unsafe: ${measureInWords(unsafe)};
  genuine callers turned away: ${measureInWords(refusals)}.`;
}

function hardestTactic({ calls }: Report): Html | null {
  const [first] = byShare(calls?.tactics ?? [], ({ unsafe }) => unsafe);
  const share = first?.unsafe;
  if (!first || !share || share.percent === null || share.count === 0)
    return null;
  return html`The tactic that worked most often: ${quote(first.name)},
  ${shareInWords(share)} of these calls ended unsafe.`;
}

function registerFindings({ registers }: Report): Html | null {
  const findings = registers.flatMap((one) => one.findings);
  if (findings.length === 0) return null;
  const gaps = findings.filter(({ severity }) => severity === 'gap').length;
  const kinds = [
    ...(gaps > 0 ? [counted(gaps, 'gap', 'gaps')] : []),
    ...(findings.length > gaps
      ? [counted(findings.length - gaps, 'pattern', 'patterns')]
      : []),
  ];
  return html`The register or the log does not agree with the policy:
  ${kinds.join(' and ')} to look into. Each is listed with its lines under
  Exception register and reset log.`;
}

function unreadable({ files }: Report): Html | null {
  const rows = files.reduce((sum, one) => sum + one.unreadable, 0);
  if (rows === 0) return null;
  return html`${counted(rows, 'row', 'rows')} could not be read and
  ${rows === 1 ? 'is' : 'are'} in no figure. Each is listed with its reason
  under Sources.`;
}

/** Lines of a sheet are checked as far as they can be read. */
function unreadCells({ registers }: Report): Html | null {
  const lines = registers.reduce((sum, one) => sum + one.unreadableLines, 0);
  if (lines === 0) return null;
  return html`${counted(lines, 'line', 'lines')} of the register or the log
  ${lines === 1 ? 'has' : 'have'} a cell that could not be read and was not
  checked. Each is listed under Sources.`;
}

function disagreeing({ people }: Report): Html | null {
  const count = people.filter(({ conflicts }) => conflicts.length > 0).length;
  if (count === 0) return null;
  return html`For ${counted(count, 'person', 'people')} the sources do not
  agree. Sources says what was taken, and why.`;
}
