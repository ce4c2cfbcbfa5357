import type * as z from 'zod/mini';
import { describeIssues } from '../../core/issue/describeIssues.ts';
import { type StoredTable, storeTable } from '../../core/recognise/storedMapping.ts';
import { type Grid, gridWidth } from '../../core/sheet/grid.ts';
import { readBytes } from '../files/openFile.node.ts';
import { mappingSchema } from './schemas.ts';
import { UsageError } from './usage.ts';

function parse(file: string): unknown {
  const read = readBytes(file);
  if (!read.ok) throw new UsageError(`--map: ${describeIssues(read.issues)}`);
  try {
    return JSON.parse(new TextDecoder().decode(read.value));
  } catch {
    throw new UsageError(
      `--map ${file} is no JSON: expected what "tandem recognise --json" writes`,
    );
  }
}

type MappedTable = z.infer<typeof mappingSchema>[number];

/** A place in the file as a person counts: "entry 2, headerRow". */
function placeWords([index, ...keys]: readonly PropertyKey[]): string {
  if (index === undefined) return 'the whole file';
  return [`entry ${Number(index) + 1}`, ...keys.map(String)].join(', ');
}

function refuseOutside(grid: Grid, { sheet, headerRow, columns }: MappedTable): string | null {
  const lastRow = grid.top + grid.rows.length - 1;
  if (headerRow !== null && headerRow > lastRow)
    return `headerRow of "${sheet}": expected 0 to ${lastRow}, found ${headerRow}`;
  const lastColumn = grid.left + gridWidth(grid) - 1;
  const outside = Object.entries(columns).find(([, places]) =>
    [places].flat().some((column) => column > lastColumn),
  );
  if (!outside) return null;
  const [role, found] = outside;
  return `column of ${role} on "${sheet}": expected 0 to ${lastColumn}, found ${found}`;
}

/**
 * The tables of a mapping file as they are stored; those without a header row, as sheets that are nothing of ours
 * have none, are read as ever. Throws a UsageError that names what is wrong in the file.
 */
export function readMapping(file: string, grids: readonly Grid[]): StoredTable[] {
  const parsed = mappingSchema.safeParse(parse(file));
  if (!parsed.success) {
    const place = placeWords(parsed.error.issues[0]?.path ?? []);
    throw new UsageError(`--map ${file}: ${place} is not as "tandem recognise --json" writes it`);
  }
  return parsed.data.flatMap((table) => {
    const grid = grids.find(({ sheet }) => sheet === table.sheet);
    if (!grid) throw new UsageError(`--map ${file}: there is no sheet "${table.sheet}"`);
    const outside = refuseOutside(grid, table);
    if (outside !== null) throw new UsageError(`--map ${file}: ${outside}`);
    const { sheet, kind, headerRow, columns } = table;
    const settled = { sheet, kind, headerRow, columns, range: '', confidence: 1, why: [] };
    const stored = storeTable(grid, settled);
    return stored ? [stored] : [];
  });
}
