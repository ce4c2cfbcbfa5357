/** Text that stands for itself in HTML, within elements and in quoted attributes. */
export function htmlText(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: HTML has no place for them
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/"/g, '&quot;')
      .replace(/'/g, '&#39;')
  );
}

/** An element around HTML that is escaped already; `className` is ours, never a user's text. */
export function element(name: string, html: string, className = ''): string {
  const attribute = className === '' ? '' : ` class="${className}"`;
  return `<${name}${attribute}>${html}</${name}>`;
}

/** A table of texts, escaped here. */
export function htmlTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  caption = '',
): string {
  const cells = (name: string, texts: readonly string[]) =>
    element('tr', texts.map((text) => element(name, htmlText(text))).join(''));
  const title = caption === '' ? '' : element('caption', htmlText(caption));
  const head = element('thead', cells('th', header));
  const body = element('tbody', rows.map((row) => cells('td', row)).join('\n'));
  return element('div', element('table', title + head + body), 'wide');
}
