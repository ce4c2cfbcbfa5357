import { describeIssues } from '../../core/issue/describeIssues.ts';
import { type StoredTable, storeTable } from '../../core/recognise/storedMapping.ts';
import type { Grid } from '../../core/sheet/grid.ts';
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

/** The tables of a mapping file as they are stored; throws a UsageError that names what is wrong in the file. */
export function readMapping(file: string, grids: readonly Grid[]): StoredTable[] {
  const parsed = mappingSchema.safeParse(parse(file));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new UsageError(
      `--map ${file}: ${issue?.path.join('.')} is not as "tandem recognise --json" writes it`,
    );
  }
  return parsed.data.map((table) => {
    const grid = grids.find(({ sheet }) => sheet === table.sheet);
    if (!grid) throw new UsageError(`--map ${file}: there is no sheet "${table.sheet}"`);
    const { sheet, kind, headerRow, columns } = table;
    const stored = storeTable(grid, {
      sheet,
      range: '',
      kind,
      headerRow,
      columns,
      confidence: 1,
      why: [],
    });
    if (!stored)
      throw new UsageError(`--map ${file}: the table on "${table.sheet}" has no header row`);
    return stored;
  });
}
