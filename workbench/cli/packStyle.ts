/** How a review pack looks on a screen and on paper: system faces, no colour without a word, no table row cut in two. */
export const packStyle = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 24px; max-width: 1020px; font: 14px/1.45 Inter, "Segoe UI", Roboto, Arial, sans-serif; color: #1d2125; background: #fff; }
h1 { font-size: 24px; margin: 0 0 4px; }
h2 { font-size: 18px; margin: 28px 0 4px; padding-top: 8px; border-top: 2px solid #d5d9de; break-after: avoid; }
h3, figcaption { font-size: 14px; font-weight: 600; text-align: left; margin: 14px 0 4px; }
h3 { break-after: avoid; }
td.tone + td, td:first-child:not(.tone):not(.number) { min-width: 130px; }
p { margin: 4px 0; }
.point { break-after: avoid; }
.question, .point, .note, footer { color: #525a63; }
table { border-collapse: collapse; width: 100%; font-size: 12.5px; break-inside: auto; }
tr { break-inside: avoid; }
thead { display: table-header-group; }
th, td { border-bottom: 1px solid #d5d9de; padding: 4px 8px 4px 4px; text-align: left; vertical-align: top; overflow-wrap: break-word; }
th { border-bottom: 1.5px solid #8a929b; }
td.number { white-space: nowrap; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.tone { white-space: nowrap; font-weight: 600; }
tr.bad .tone, .figure.bad .value, p.bad strong { color: #a32015; }
tr.watch .tone, .figure.watch .value, p.watch strong { color: #7a5200; }
tr.good .tone, .figure.good .value, p.good strong { color: #17663a; }
.figures { display: flex; flex-wrap: wrap; gap: 10px; padding: 0; margin: 8px 0; list-style: none; }
.figure { flex: 1 1 200px; border: 1px solid #d5d9de; border-radius: 6px; padding: 8px 12px; break-inside: avoid; }
.figure .label { font-weight: 600; }
.figure .value { font-size: 20px; }
.pictures { display: flex; flex-wrap: wrap; gap: 10px 24px; }
figure { flex: 1 1 300px; margin: 8px 0; max-width: 330px; break-inside: avoid; }
figure svg { max-width: 100%; height: auto; }
footer { margin-top: 32px; font-size: 12px; }
@page { size: A4; margin: 14mm; }
@media print { body { padding: 0; max-width: none; font-size: 11px; } table { font-size: 10px; } }
`;
