/** Looks of the report: it stands alone, prints on paper, and reads without colour. */
export const reportStyle = `
:root { color-scheme: light; }
body { max-width: 64rem; margin: 2rem auto; padding: 0 1rem; color: #1a1f26; background: #fff;
  font: 15px/1.5 Inter, "Segoe UI", Roboto, Arial, sans-serif; }
h1 { font-size: 1.6rem; margin: 0 0 .25rem; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 .5rem; border-bottom: 1px solid #e1e4e8; }
h3 { font-size: 1rem; margin: 1.5rem 0 .25rem; }
p { margin: .25rem 0; }
.quiet { color: #59636e; }
.index { font-size: 1.3rem; font-weight: 600; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; margin: .5rem 0 1rem; font-size: .9rem; }
caption { text-align: left; font-weight: 600; padding: .25rem 0; }
th, td { text-align: left; vertical-align: top; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid #e1e4e8; }
svg { max-width: 100%; height: auto; }
details { margin: .25rem 0; }
summary { cursor: pointer; }
section { break-inside: avoid-page; }
@media print { body { margin: 0; max-width: none; } details > * { display: block; } }
`;
