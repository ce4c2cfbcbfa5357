import { fail, type Outcome, succeed } from '../../core/issue/outcome.ts';
import { type Grid, gridOf } from '../../core/sheet/grid.ts';
import { decodeText } from './decodeText.ts';
import { declaredDelimiter, findDelimiter } from './findDelimiter.ts';
import { pathIssues } from './issues.ts';
import { type SplitText, splitRecords } from './splitRecords.ts';
import { hasDecimalComma, typeField } from './typeField.ts';

/** How often a file may have been quoted as a whole by one program after the other. */
const mostQuotings = 3;

/**
 * The table in a .csv or .tsv file. Encoding and delimiter are found from the content; the sheet is called like
 * the file without its ending. Issues: text-empty, text-binary; text-quote-open as a warning.
 */
export function readTextTable(bytes: Uint8Array, fileName: string): Outcome<Grid> {
  const { text } = decodeText(bytes);
  const subject = fileName;
  const expected = 'a table as text';
  if (text.trim() === '')
    return fail(pathIssues['text-empty']({ subject, expected, found: 'none' }));
  if (text.includes('\u0000')) {
    return fail(pathIssues['text-binary']({ subject, expected, found: 'zero bytes' }));
  }
  const { records, openQuoteAt } = split(text);
  const decimalCommas = hasDecimalComma(records);
  const rows = records.map((record) => record.map((field) => typeField(field, decimalCommas)));
  while (rows.length > 0 && rows[rows.length - 1]?.every((cell) => cell === null)) rows.pop();
  const grid = gridOf(rows, fileStem(fileName));
  if (openQuoteAt === null) return succeed(grid);
  const found = String(openQuoteAt + 1);
  return succeed(grid, [pathIssues['text-quote-open']({ subject, expected, found })]);
}

/** Name of a file without folders and ending. */
export function fileStem(fileName: string): string {
  const name = fileName.slice(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}

/** Splits by the delimiter found; a file whose every line is one quoted cell is split again inside the quotes. */
function split(text: string): SplitText {
  let inner = declaredDelimiter(text) ? text.slice(text.indexOf('\n') + 1) : text;
  let result = splitRecords(inner, findDelimiter(text));
  for (let quoting = 0; quoting < mostQuotings && isOneQuotedColumn(result, inner); quoting += 1) {
    inner = result.records.map(([line = '']) => line).join('\n');
    result = splitRecords(inner, findDelimiter(inner));
  }
  return result;
}

function isOneQuotedColumn({ records }: SplitText, text: string): boolean {
  if (!text.trimStart().startsWith('"')) return false;
  return (
    records.every((record) => record.length <= 1) &&
    records.some(([line = '']) => /[,;\t|]/.test(line) && !line.includes('\n'))
  );
}
