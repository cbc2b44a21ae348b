import { scrollHint } from '../../../words/workshop/evidence/writing/frame.ts';

/**
 * The look of whatever is inside an element of the class `report`, on screen and on
 * paper. It needs no other style, and touches nothing outside. Contrast as in
 * styles/tokens.css: text 4.5:1, bars 3:1.
 */
export const REPORT_STYLE = `
.report { --ink: light-dark(#1a2230, #eceae3); --soft: light-dark(#4a5568, #b4b9c2); --surface: light-dark(#ffffff, #1b212b); --line: light-dark(#d8d4c8, #353d4a); --accent: light-dark(#0b5a68, #7cc6d2); --page: light-dark(#fbfaf6, #12161d); --shade: light-dark(#1a223040, #000000b0); --track: light-dark(#e9e5da, #2a323e); --bad: light-dark(#a8261a, #ff9b8e); --ok: light-dark(#1d6b3f, #86d1a1); color: var(--ink); font-size: 1rem; line-height: 1.5; overflow-wrap: break-word; }
.report bdi, .report .hash { overflow-wrap: anywhere; }
.report .day { white-space: nowrap; }
.report *, .report *::before { box-sizing: border-box; }
.report h2 { margin: 2.75rem 0 1rem; padding-top: 0.75rem; border-top: 2px solid var(--accent); font-size: 1.5rem; line-height: 1.2; break-after: avoid; }
.report h2 .number { color: var(--accent); font-variant-numeric: tabular-nums; margin-right: 0.35em; }
.report h3 { margin: 1.75rem 0 0.5rem; font-size: 1.125rem; line-height: 1.3; break-after: avoid; }
.report h4 { margin: 1rem 0 0.25rem; font-size: 1rem; break-after: avoid; }
.report p { max-width: 72ch; margin: 0.5rem 0; }
.report ul, .report ol { margin: 0.5rem 0; padding-left: 1.4rem; }
.report li { max-width: 78ch; margin: 0.2rem 0; }
.report a { color: var(--accent); text-underline-offset: 0.15em; }
.report :focus-visible { outline: 3px solid light-dark(#b45309, #f6a54a); outline-offset: 2px; }
.report small { display: block; font-size: 0.8125rem; font-weight: 400; color: var(--soft); }
.report .fine, .report .more { font-size: 0.875rem; color: var(--soft); }
.report .unknown { color: var(--soft); font-style: italic; }
.report .nothing { padding: 0.6rem 0.9rem; border-left: 3px solid var(--line); color: var(--soft); }
.report .cautions { margin: 0 0 1rem; padding: 0.6rem 0.9rem 0.6rem 2rem; border: 1px solid var(--bad); border-left-width: 4px; border-radius: 0.375rem; background: var(--surface); font-weight: 600; break-inside: avoid; }
.report .plausible { max-width: none; margin: 0 0 1.25rem; padding: 0.6rem 0.9rem; border: 1px solid var(--line); border-left: 4px solid var(--ok); border-radius: 0.375rem; background: var(--surface); break-inside: avoid; }
.report .stop { border-color: var(--bad); }
.report .stop strong { color: var(--bad); }
.report .stop p { max-width: none; }
.report .stop ul { margin: 0.25rem 0 0.5rem; font-weight: 600; }
.report .facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(9.5rem, 100%), 1fr)); gap: 0.75rem 1.5rem; margin: 0; }
.report .facts dt, .report .six dt { font-size: 0.8125rem; font-weight: 600; color: var(--soft); }
.report .facts dd { margin: 0; }
.report .contents { margin: 1.5rem 0 0; padding: 0.75rem 1rem; background: var(--surface); border: 1px solid var(--line); border-radius: 0.5rem; }
.report .contents ol { columns: 17rem auto; column-gap: 2rem; margin: 0; }
.report .contents li { margin: 0; padding: 0.15rem 0; }
.report .six { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.75rem; margin: 0; }
.report .six > div { padding: 0.9rem 1rem; background: var(--surface); border: 1px solid var(--line); border-top: 4px solid var(--accent); border-radius: 0.375rem; break-inside: avoid; }
.report .six > .bad { border-top-color: var(--bad); }
.report .six .value { margin: 0.1rem 0; font-size: 1.875rem; font-weight: 700; line-height: 1.15; font-variant-numeric: tabular-nums; }
.report .six .bad .value { color: var(--bad); }
.report .six .note { margin: 0; font-size: 0.875rem; color: var(--soft); }
.report .beside { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem 2.5rem; align-items: start; margin: 0.75rem 0 1.25rem; }
.report .beside > div { min-width: 0; }
.report .figure { margin: 0.75rem 0; max-width: 46rem; }
.report .beside .figure { margin: 0; }
.report .chart { display: block; font-size: 0.8125rem; overflow: hidden; }
.report .chart text { fill: var(--ink); }
.report .chart .value { font-weight: 600; font-variant-numeric: tabular-nums; }
.report .chart .track { fill: var(--track); }
.report .chart .small-group { fill: none; stroke: var(--soft); stroke-dasharray: 4 4; }
.report .chart .bar { fill: var(--accent); }
.report .chart .good { fill: var(--ok); }
.report .chart .bad { fill: var(--bad); }
.report table { width: 100%; border-collapse: collapse; font-size: 0.9375rem; margin: 0.75rem 0; }
.report .beside table { margin: 0; }
.report caption { padding: 0 0 0.4rem; font-weight: 600; text-align: left; }
.report th, .report td { padding: 0.4rem 0.75rem 0.4rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
.report .figures:not(:last-child) { padding-right: 1.25rem; }
.report tbody th { min-width: 7.5em; }
.report th:last-child, .report td:last-child { padding-right: 0; }
.report thead th { font-size: 0.8125rem; color: var(--soft); border-bottom: 2px solid var(--line); vertical-align: bottom; }
.report tbody th { font-weight: 500; }
.report .figures { text-align: right; font-variant-numeric: tabular-nums; }
.report td ul { margin: 0; padding-left: 1.1rem; }
.report td li:first-child { margin-top: 0; }
.report .standing { white-space: nowrap; }
.report .overdue, .report .expired, .report .failed { color: var(--bad); }
.report .hash { font-family: ui-monospace, Consolas, monospace; }
/* The covers move with the table and the shadows stay: one shows only where there is more to see. */
.report .scroll { overflow-x: auto; background: linear-gradient(to right, var(--page) 30%, transparent) left / 2.5rem 100% no-repeat local, linear-gradient(to left, var(--page) 30%, transparent) right / 2.5rem 100% no-repeat local, linear-gradient(to right, var(--shade), transparent) left / 1rem 100% no-repeat scroll, linear-gradient(to left, var(--shade), transparent) right / 1rem 100% no-repeat scroll; }
.report .scroll.text table { min-width: 44rem; }
.report .columns { columns: 16rem auto; column-gap: 2rem; }
.report .columns li { margin: 0; padding: 0.1rem 0; break-inside: avoid; }
.report .points { padding-left: 0; list-style: none; columns: 24rem auto; column-gap: 2rem; font-size: 0.875rem; }
.report .points li { break-inside: avoid; }
@media screen and (max-width: 47rem) { .report .scroll.text::before { content: "${scrollHint}"; position: sticky; left: 0; display: block; width: max-content; max-width: 100%; padding-top: 0.4rem; font-size: 0.8125rem; color: var(--soft); } }
@media (min-width: 26rem) { .report .six { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
@media (min-width: 48rem) { .report .six { grid-template-columns: repeat(3, minmax(0, 1fr)); } }
@media (min-width: 56rem) { .report .beside { grid-template-columns: minmax(0, 5fr) minmax(0, 6fr); } }
@media print {
  .report { font-size: 9.5pt; line-height: 1.4; }
  .report h2 { margin-top: 9mm; font-size: 14pt; }
  .report h3 { font-size: 11pt; margin-top: 5mm; }
  .report h4 { font-size: 9.5pt; }
  .report table { line-height: 1.3; }
  .report table, .report small, .report .fine, .report .more, .report thead th, .report .chart, .report .six .note, .report .points { font-size: 9pt; }
  .report .six { grid-template-columns: repeat(3, 1fr); gap: 3mm; }
  .report .six .value { font-size: 17pt; }
  .report .contents { display: none; }
  .report .beside { grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: 6mm; }
  .report .scroll { overflow: visible; background: none; }
  .report .scroll.text table { min-width: 0; }
  .report .scroll.text .figures { width: 1%; }
  .report th, .report td { padding-top: 1mm; padding-bottom: 1mm; }
  .report thead { display: table-header-group; }
  .report tr, .report .chart, .report li, .report p { break-inside: avoid; }
  .report thead { break-after: avoid; }
  .report tbody tr:first-child { break-before: avoid; }
  .report caption, .report p:has(+ .scroll, + table, + .beside) { break-after: avoid; }
  .report .beside:not(:has(tr:nth-child(16))) { break-inside: avoid; }
  .report .points { columns: 2; }
  .report a { color: inherit; text-decoration: none; }
}
`;
