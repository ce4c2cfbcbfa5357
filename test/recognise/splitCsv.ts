/** Rows of a delimited text; quoted cells may hold delimiters, line breaks and doubled quotes. */
export function splitCsv(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endRow = () => {
    rows.push([...row, cell]);
    row = [];
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (letter === '"' && cell === '') quoted = true;
    else if (letter === delimiter) {
      row.push(cell);
      cell = '';
    } else if (letter === '\n') endRow();
    else if (letter !== '\r') cell += letter;
  }
  if (cell !== '' || row.length > 0) endRow();
  return rows;
}

/** Rows of a file of a labelled folder, by the delimiter its label names. */
export function rowsOfFile(text: string, delimiter?: string): string[][] {
  const bare = text.replace(/^\uFEFF/, '');
  if (delimiter === undefined) return splitCsv(bare, ',');
  if (delimiter === 'tab') return splitCsv(bare, '\t');
  if (delimiter.length === 1) return splitCsv(bare, delimiter);
  return splitCsv(bare, ',').flatMap(([line = '']) => unpackLine(line));
}

/** A line that was quoted as one cell, perhaps twice over, as the cells it holds. */
function unpackLine(line: string): string[][] {
  const rows = splitCsv(line, ',');
  const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  return only !== undefined && only !== line && only.includes(',') ? unpackLine(only) : rows;
}
