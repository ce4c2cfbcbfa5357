/** Records of delimited text, and the record in which a quotation mark stays open (null when none does). */
export interface SplitText {
  readonly records: readonly (readonly string[])[];
  readonly openQuoteAt: number | null;
}

/**
 * Splits delimited text as RFC 4180 has it, and more kindly: any line ends, quotes only count at the start of a
 * field, text after a closing quote belongs to the field. Reads at most `limit` records.
 */
export function splitRecords(text: string, delimiter: string, limit = Infinity): SplitText {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  let openQuoteAt: number | null = null;
  while (at < text.length && records.length < limit) {
    const field = readField(text, at, delimiter);
    record.push(field.value);
    if (field.open) openQuoteAt = records.length;
    at = field.end;
    if (text[at] === delimiter && at < text.length) {
      at += 1;
      if (at < text.length) continue;
      record.push('');
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    records.push(record);
    record = [];
  }
  return { records, openQuoteAt };
}

interface Field {
  readonly value: string;
  /** Offset of the delimiter or line end behind it. */
  readonly end: number;
  readonly open: boolean;
}

function readField(text: string, start: number, delimiter: string): Field {
  if (text[start] !== '"') {
    const end = fieldEnd(text, start, delimiter);
    return { value: text.slice(start, end), end, open: false };
  }
  let value = '';
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return { value: value + text.slice(from), end: text.length, open: true };
    value += text.slice(from, quote);
    if (text[quote + 1] !== '"') {
      const end = fieldEnd(text, quote + 1, delimiter);
      return { value: value + text.slice(quote + 1, end), end, open: false };
    }
    value += '"';
    from = quote + 2;
  }
}

function fieldEnd(text: string, start: number, delimiter: string): number {
  let at = start;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') {
    at += 1;
  }
  return at;
}
