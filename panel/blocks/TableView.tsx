import type { TableBlock } from '../../core/declare/view.ts';
import { DataTable } from './DataTable.tsx';
import { PictureFrame } from './PictureFrame.tsx';

/** A table with its caption. */
export function TableView({ block }: { readonly block: TableBlock }) {
  return (
    <PictureFrame
      block={block}
      shows={[{ name: 'Table', content: () => <DataTable table={block} /> }]}
    />
  );
}
