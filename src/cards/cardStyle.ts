/** The look of the printed cards: black on white, a dashed line to cut along, one side a sheet; other languages take more room than English. */
export const CARD_STYLE = `
@page { size: A4; margin: 8mm; }
* { box-sizing: border-box; }
html { font: 9.5pt/1.3 system-ui, sans-serif; color: #000; background: #fff; }
body { margin: 0; }
main { max-width: 194mm; margin: 0 auto; }
h1 { font-size: 1.5rem; }
.card { border: 1.5pt dashed #000; padding: 4mm 5mm; margin: 0 0 10mm; }
.card h2 { margin: 0 0 2mm; padding-bottom: 1.5mm; border-bottom: 1.5pt solid #000; font-size: 1.15rem; }
.card h2 span { text-transform: uppercase; letter-spacing: 0.08em; margin-right: 1mm; }
.card h3 { margin: 2.4mm 0 0.6mm; font-size: 1rem; break-after: avoid; }
.card ul { margin: 0; padding-left: 4.5mm; }
.card li { margin: 0.5mm 0; break-inside: avoid; overflow-wrap: anywhere; }
.card small { font-size: 9pt; }
.hint { margin: 0 0 0.6mm; font-style: italic; }
.caller, .observer, .agent:not(:lang(en)) { font-size: 9pt; line-height: 1.27; }
@media screen { main { padding: 0 4mm; } }
@media print {
  .screen { display: none; }
  .card { margin: 0; }
  .card + .card { break-before: page; }
}
`;
