/**
 * How a review pack looks on a screen and on paper: system faces, one accent, no colour without a word, no table row
 * cut in two, the header of a table again on every page, the page's number at its foot.
 */
export const packStyle = `
:root { color-scheme: light; --ink: #1d2125; --soft: #545d66; --line: #dfe4e8; --accent: #0f6b62; --tint: #eef6f5; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 28px 32px 40px; max-width: 1120px; font: 14px/1.5 Inter, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; color: var(--ink); background: #fff; }
p { margin: 4px 0; }
header { border-top: 6px solid var(--accent); padding-top: 18px; }
.kind { color: var(--accent); font-size: 12px; font-weight: 700; letter-spacing: .08em; text-transform: uppercase; margin: 0; }
h1 { font-size: 30px; line-height: 1.2; margin: 2px 0 4px; letter-spacing: -.01em; }
.question { font-size: 16px; color: var(--soft); margin-bottom: 18px; }
.agenda { list-style: none; margin: 18px 0 0; padding: 0; columns: 2; column-gap: 32px; }
.agenda li { display: flex; gap: 10px; break-inside: avoid; padding: 6px 0; border-bottom: 1px solid var(--line); }
.agenda .nr { color: var(--accent); font-weight: 700; min-width: 18px; }
.agenda a { color: inherit; font-weight: 600; text-decoration: none; }
.agenda a:hover, .agenda a:focus { text-decoration: underline; }
.agenda small { display: block; color: var(--soft); font-size: 12.5px; font-weight: 400; }
section { margin-top: 34px; }
h2 { font-size: 19px; line-height: 1.3; margin: 0; padding-bottom: 6px; border-bottom: 2px solid var(--accent); break-after: avoid; }
h2 .nr { color: var(--accent); margin-right: 8px; }
h3, figcaption { font-size: 14px; font-weight: 600; text-align: left; margin: 18px 0 4px; break-after: avoid; }
.point { color: var(--soft); margin: 6px 0 0; break-after: avoid; }
.note, footer { color: var(--soft); }
table { border-collapse: collapse; width: 100%; font-size: 13px; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th { font-size: 11.5px; font-weight: 600; color: var(--soft); vertical-align: bottom; border-bottom: 1.5px solid #9aa4ad; background: var(--tint); }
th, td { padding: 6px 12px 6px 6px; text-align: left; }
td { border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: break-word; }
td.tone + td { min-width: 150px; }
.short { white-space: nowrap; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
td.number, .tone { white-space: nowrap; }
.chip { display: inline-block; padding: 0 8px; border-radius: 9px; font-size: 11.5px; font-weight: 600; line-height: 18px; }
.bad .chip, p.bad strong { color: #9b1c13; background: #fde4e1; }
.watch .chip, p.watch strong { color: #7a4d00; background: #fff3d1; }
.good .chip, p.good strong { color: #17622f; background: #e2f3e6; }
.figures { display: flex; flex-wrap: wrap; gap: 12px; padding: 0; margin: 12px 0; list-style: none; }
.figure { flex: 1 1 190px; max-width: 340px; border: 1px solid var(--line); border-left: 4px solid #b7c0c8; border-radius: 6px; padding: 10px 14px; break-inside: avoid; }
.figure.bad { border-left-color: #b3261e; }
.figure.watch { border-left-color: #b27700; }
.figure.good { border-left-color: #23834a; }
.figure .label { font-size: 12.5px; font-weight: 600; color: var(--soft); }
.figure .value { font-size: 26px; line-height: 1.2; font-weight: 650; font-variant-numeric: tabular-nums; }
.figure .note { font-size: 12.5px; }
.pictures { display: flex; flex-wrap: wrap; gap: 12px 28px; }
figure { flex: 1 1 300px; margin: 8px 0; max-width: 330px; break-inside: avoid; }
figure svg { max-width: 100%; height: auto; }
footer { margin-top: 36px; padding-top: 8px; border-top: 1px solid var(--line); font-size: 12px; }
@page { size: A4; margin: 14mm 13mm 16mm; @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 8pt Arial, sans-serif; color: #545d66; } }
@media print {
  body { padding: 0; max-width: none; font-size: 10.5px; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  h1 { font-size: 24px; }
  h2 { font-size: 15px; }
  h3, figcaption { font-size: 11.5px; margin-top: 12px; }
  section { margin-top: 22px; }
  .question { font-size: 12px; margin-bottom: 10px; }
  .agenda { margin-top: 10px; }
  .agenda li { padding: 3px 0; }
  .agenda small, .figure .note, .figure .label { font-size: 9.5px; }
  .figure { flex-basis: 150px; padding: 6px 10px; }
  .figure .value { font-size: 18px; }
  table { font-size: 9.5px; }
  th, .chip { font-size: 9px; }
  .chip { line-height: 14px; }
  th, td { padding: 4px 8px 4px 4px; }
}
@media (max-width: 640px) { body { padding: 16px; } .agenda { columns: 1; } main { overflow-x: auto; } }
`;
