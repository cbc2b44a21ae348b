import type { ContentReport, Counts } from './checkCourse.ts';
import type { Finding } from './finding.ts';

/** A finding for a terminal: `path:line:column message` and the fix below. */
export function renderFinding(finding: Finding): string {
  const { path, line, column, message, fix, rule } = finding;
  return `${path}:${line}:${column} ${message} [${rule}]\n  Fix: ${fix}`;
}

/** What nothing fails for, in the same form. */
function renderWarning(finding: Finding): string {
  return `Under this policy: ${renderFinding(finding)}`;
}

/** One line: what was checked and how it went. */
export function renderSummary({ counts, findings }: ContentReport): string {
  const verdict =
    findings.length === 0
      ? 'nothing to mend'
      : `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'} to mend`;
  return `Checked ${renderCounts(counts)}; ${verdict}.`;
}

/** The whole report. */
export function renderReport(report: ContentReport): string {
  return [
    ...report.findings.map(renderFinding),
    ...report.warnings.map(renderWarning),
    renderSummary(report),
  ].join('\n\n');
}

function renderCounts(counts: Counts): string {
  const of = (count: number, one: string) =>
    `${count} ${one}${count === 1 ? '' : 's'}`;
  return [
    of(counts.courses, 'course'),
    of(counts.steps, 'step'),
    of(counts.items, 'item'),
    of(counts.cases, 'case'),
    of(counts.points, 'learning point'),
    of(counts.sources, 'source'),
    ...(counts.jobAids > 0 ? [of(counts.jobAids, 'job aid')] : []),
  ].join(', ');
}
