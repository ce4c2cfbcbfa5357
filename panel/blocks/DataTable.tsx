import { useState } from 'preact/hooks';
import type { TableBlock } from '../../core/declare/view.ts';
import { cellWords } from '../../core/declare/viewText/tableText.ts';
import { toneWord } from '../../core/declare/viewText/toneWord.ts';
import { numbered } from '../model/numbered.ts';
import { CellLink } from '../parts/CellLink.tsx';
import { ToneMark } from '../parts/ToneMark.tsx';
import { ScrollBox } from './ScrollBox.tsx';

/** Ours: as many as fit about three screens of a sidebar. */
const firstShown = 40;

/** Texts of at most this many characters need no room of their own. Ours: an id, a grade or one word. */
const shortText = 12;

function isShortColumn({ columns, rows }: TableBlock, column: number): boolean {
  const unit = columns[column]?.unit ?? 'none';
  return (
    (columns[column]?.header.length ?? 0) <= shortText &&
    rows.every(({ cells }) => cellWords(cells[column], unit).length <= shortText)
  );
}

/** How a column is set: numbers to the right, short texts without a least width. */
function columnClass(table: TableBlock, column: number): string | undefined {
  if (isNumberColumn(table, column)) return 'number';
  return isShortColumn(table, column) ? 'short' : undefined;
}

interface RowProps {
  readonly table: TableBlock;
  readonly row: TableBlock['rows'][number];
  /** Column whose words name the row. */
  readonly naming: number;
  readonly classes: readonly (string | undefined)[];
}

function Row({ table, row, naming, classes }: RowProps) {
  const { cells, tone, at } = row;
  const words = table.columns.map(({ unit }, index) => cellWords(cells[index], unit));
  const saysTone = words.includes(toneWord(tone));
  return (
    <tr>
      {numbered(words).map(({ key, item: text, index }) =>
        index === naming ? (
          <th key={key} scope="row" class={classes[index]}>
            {!saysTone && <ToneMark tone={tone} withWord={false} />}
            <CellLink text={text} at={at} />
          </th>
        ) : (
          <td key={key} class={classes[index]}>
            {text}
          </td>
        ),
      )}
    </tr>
  );
}

function isNumberColumn({ rows }: TableBlock, column: number): boolean {
  return rows.some(({ cells }) => typeof cells[column] === 'number');
}

interface HeadProps {
  readonly columns: TableBlock['columns'];
  readonly classes: readonly (string | undefined)[];
}

function Head({ columns, classes }: HeadProps) {
  return (
    <thead>
      <tr>
        {numbered(columns).map(({ key, item: { header }, index }) => (
          <th key={key} scope="col" class={classes[index]}>
            {header === '' ? <span class="visually-hidden">What</span> : header}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** Rows and columns that scroll sideways where they have to; long tables show their first rows. */
export function DataTable({ table }: { readonly table: TableBlock }) {
  const [limit, setLimit] = useState(firstShown);
  const { caption, columns, rows } = table;
  if (rows.length === 0) return <p class="quiet">Nothing to show yet.</p>;
  const naming = Math.max(
    0,
    columns.findIndex((_, column) => !isNumberColumn(table, column)),
  );
  const classes = columns.map((_, column) => columnClass(table, column));
  const rest = rows.length - limit;
  return (
    <>
      <ScrollBox label={caption} frame="table">
        <table class="data">
          <caption class="visually-hidden">{caption}</caption>
          <Head columns={columns} classes={classes} />
          <tbody>
            {numbered(rows.slice(0, limit)).map(({ key, item }) => (
              <Row key={key} table={table} row={item} naming={naming} classes={classes} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {rest > 0 && (
        <button type="button" class="button wide" onClick={() => setLimit(limit + firstShown * 4)}>
          Show {Math.min(rest, firstShown * 4)} more of {rest}
        </button>
      )}
    </>
  );
}
