const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Text of raw XML text: named and numeric entities and CDATA sections resolved; an unknown entity stays as written. */
export function decodeText(raw: string): string {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  if (!text.includes('&') && !text.includes('<![CDATA[')) return text;
  return text.replace(
    /<!\[CDATA\[([\s\S]*?)\]\]>|&(?:#x([0-9a-fA-F]+)|#([0-9]+)|([a-z]+));/g,
    (whole, literal?: string, hex?: string, decimal?: string, name?: string) => {
      if (literal !== undefined) return literal;
      if (name !== undefined) return named[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** Raw XML text of a text. Characters that XML 1.0 does not allow are left out. */
export function encodeText(text: string): string {
  return dropForbidden(text).replace(/[&<>\r]/g, (character) => {
    if (character === '&') return '&amp;';
    if (character === '<') return '&lt;';
    return character === '>' ? '&gt;' : '&#13;';
  });
}

/** Raw value of an attribute in double quotes. */
export function encodeAttribute(text: string): string {
  return encodeText(text).replace(/["\n\t]/g, (character) =>
    character === '"' ? '&quot;' : `&#${character.charCodeAt(0)};`,
  );
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly the characters XML 1.0 forbids
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

function dropForbidden(text: string): string {
  return text.replace(forbidden, '');
}
