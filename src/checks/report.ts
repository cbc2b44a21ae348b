import type { ContentReport } from './checkCourse.ts';
import type { Counts } from './counts.ts';
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

/** The forms in which the report can be had: for people, and for the annotations of GitHub Actions. */
export const FORMATS = ['text', 'github'] as const;

export type Format = (typeof FORMATS)[number];

/** The whole report. */
export function renderReport(
  report: ContentReport,
  format: Format = 'text',
): string {
  if (format === 'github') return renderForGithub(report);
  return [
    ...report.findings.map(renderFinding),
    ...report.warnings.map(renderWarning),
    renderSummary(report),
  ].join('\n\n');
}

function renderForGithub(report: ContentReport): string {
  return [
    ...report.findings.map((it) => annotation('error', it)),
    ...report.warnings.map((it) => annotation('warning', it)),
    renderSummary(report),
  ].join('\n');
}

/**
 * A finding as a workflow command of GitHub Actions, which shows it beside the
 * line: `::error file=…,line=…,col=…,title=…::message`.
 */
function annotation(
  level: 'error' | 'warning',
  { path, line, column, rule, message, fix }: Finding,
): string {
  const properties = `file=${escaped(path, /[%\r\n:,]/g)},line=${line},col=${column},title=${rule}`;
  return `::${level} ${properties}::${escaped(`${message}\nFix: ${fix}`, /[%\r\n]/g)}`;
}

/** Signs that would end the command or its property, as GitHub decodes them. */
function escaped(text: string, signs: RegExp): string {
  return text.replace(
    signs,
    (sign) =>
      `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
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
    ...(counts.translations > 0
      ? [of(counts.translations, 'translation')]
      : []),
  ].join(', ');
}
