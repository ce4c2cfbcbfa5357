import type { FunctionDefinition } from '../../core/declare/defineFunction.ts';
import { signature } from '../../core/declare/describeFunction.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function text(words: string): string {
  return words.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

const style = `body{font:16px/1.55 "Segoe UI",system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#1f2937;background:#fff}
h1,h2{line-height:1.25;color:#0f4f49}h2{margin-top:2.5rem;border-top:1px solid #e5e7eb;padding-top:1.5rem}
code{font:14px/1.5 Consolas,monospace;background:#f3f4f6;padding:.1rem .3rem;border-radius:4px}
dt{font-weight:600}dd{margin:0 0 .6rem 1rem}a{color:#0f6b62}
@media(prefers-color-scheme:dark){body{background:#16191d;color:#e5e7eb}h1,h2{color:#7fd1c7}code{background:#262b31}a{color:#7fd1c7}}`;

/** A page that stands alone: no script, nothing loaded from elsewhere. */
export function helpDocument(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${text(title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${text(title)}</h1>
${body}
</body>
</html>
`;
}

function functionSection(definition: FunctionDefinition, prefix: string): string {
  const { name, summary, parameters, result } = definition;
  const rows = Object.entries(parameters).map(
    ([key, { help, optional }]) =>
      `<dt>${text(key)}${optional ? ' (may be left out)' : ''}</dt><dd>${text(help)}</dd>`,
  );
  return `<section id="${text(name)}">
<h2>${text(name)}</h2>
<p>${text(summary)}</p>
<p><code>=${text(prefix + signature(definition))}</code></p>
<dl>${rows.join('\n')}</dl>
<p><strong>Answers:</strong> ${text(result.help)}</p>
<p>${text(definition.definition)}</p>
</section>`;
}

/** Help on every function, each with an anchor of its name; Excel's "more help" leads there. */
export function helpPage(functions: readonly FunctionDefinition[], prefix: string): string {
  const contents = functions.map(({ name }) => `<li><a href="#${name}">${name}</a></li>`);
  return helpDocument(
    'Tandem functions',
    `<p>Questions and faults: open an issue in the project's repository. <a href="privacy.html">Privacy</a> · <a href="terms.html">Terms</a></p>
<p>Excel on the desktop hands a blank cell over as 0 when it stands alone as an argument. Leave the argument out, or give a range, where that makes a difference.</p>
<ul>${contents.join('')}</ul>
${functions.map((definition) => functionSection(definition, prefix)).join('\n')}`,
  );
}

/** What happens to a user's data: nothing leaves the file. */
export const privacyPage = helpDocument(
  'Privacy',
  `<p>Tandem works inside your spreadsheet program. The cells it reads and the numbers it works out stay in the workbook and on the computer that shows it.</p>
<p>Tandem has no server that takes data, no accounts, no cookies, no measuring of use, and calls no other service. Settings, notes on how your sheets were understood, the list of formulas it wrote and how its last change is taken back are kept in the workbook itself; whoever has the workbook has them. The browser keeps which tab and filter you left the pane with, and nothing of the workbook.</p>
<p>Your spreadsheet program loads Tandem's pages from the address they are hosted at, and Microsoft's library from Microsoft; whoever hosts those may log that a page was fetched.</p>`,
);

/** Terms of use: those of the licence. */
export const termsPage = helpDocument(
  'Terms of use',
  '<p>Tandem is free software under the Apache License, Version 2.0. It is provided as it is, without warranty of any kind; the licence has the full text.</p>',
);
