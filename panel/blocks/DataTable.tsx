import { useState } from 'preact/hooks';
import type { TableBlock } from '../../core/declare/view.ts';
import { cellWords } from '../../core/declare/viewText/tableText.ts';
import { cellOfPlace } from '../model/cellOfPlace.ts';
import { numbered } from '../model/numbered.ts';
import { JumpButton } from '../parts/JumpButton.tsx';
import { ToneMark } from '../parts/ToneMark.tsx';

/** Ours: as many as fit about three screens of a sidebar. */
const firstShown = 40;

interface RowProps {
  readonly table: TableBlock;
  readonly row: TableBlock['rows'][number];
  readonly withJump: boolean;
}

function Row({ table, row, withJump }: RowProps) {
  const { cells, tone, at } = row;
  const words = table.columns.map(({ unit }, index) => cellWords(cells[index], unit));
  const says = new Set(words);
  return (
    <tr>
      {numbered(words).map(({ key, item: text, index }) => {
        const isNumber = typeof cells[index] === 'number';
        if (index > 0) {
          return (
            <td key={key} class={isNumber ? 'number' : undefined}>
              {text}
            </td>
          );
        }
        return (
          <th key={key} scope="row" class={isNumber ? 'number' : undefined}>
            {!['Good', 'Watch', 'Problem'].some((word) => says.has(word)) && (
              <ToneMark tone={tone} withWord={false} />
            )}
            {text}
          </th>
        );
      })}
      {withJump && (
        <td class="jump-cell">
          <JumpButton at={at} />
        </td>
      )}
    </tr>
  );
}

/** Rows and columns that scroll sideways where they have to; long tables show their first rows. */
export function DataTable({ table }: { readonly table: TableBlock }) {
  const [limit, setLimit] = useState(firstShown);
  const { caption, columns, rows } = table;
  const withJump = rows.some(({ at }) => cellOfPlace(at) !== null);
  const rest = rows.length - limit;
  if (rows.length === 0) return <p class="quiet">Nothing to show yet.</p>;
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls; what scrolls must be named and reachable */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div class="table-scroll" role="group" aria-label={caption} tabIndex={0}>
        <table class="data">
          <caption class="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {numbered(columns).map(({ key, item: { header } }) => (
                <th key={key} scope="col">
                  {header === '' ? <span class="visually-hidden">What</span> : header}
                </th>
              ))}
              {withJump && (
                <th scope="col">
                  <span class="visually-hidden">Cell</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {numbered(rows.slice(0, limit)).map(({ key, item }) => (
              <Row key={key} table={table} row={item} withJump={withJump} />
            ))}
          </tbody>
        </table>
      </div>
      {rest > 0 && (
        <button type="button" class="button wide" onClick={() => setLimit(limit + firstShown * 4)}>
          Show {Math.min(rest, firstShown * 4)} more of {rest}
        </button>
      )}
    </>
  );
}
