import type { Cell } from '../sheet/cell.ts';
import { currentValue, latestCheckIn } from './currentValue.ts';
import type { ImportFormat, ItemKind } from './importFormat.ts';
import type { ItemField } from './importItem.ts';
import type { LinkedItem } from './linkItems.ts';

/** A row of a sheet by column key, as blueprints are laid out from. */
export type SheetRow = Readonly<Record<string, Cell>>;

/** Values each sheet has a column for; the others stay in the comment. */
const placed: Readonly<Record<ItemKind, readonly ItemField[]>> = {
  objective: [
    ...(['owner', 'coOwner', 'team', 'weight', 'ambition'] as const),
    ...(['startDate', 'dueDate', 'closedAs'] as const),
  ],
  keyResult: [
    ...(['owner', 'coOwner', 'team', 'type', 'start', 'target', 'current', 'unit'] as const),
    ...(['weight', 'low', 'high', 'commit', 'stretch', 'guardrail'] as const),
    ...(['startDate', 'dueDate', 'checkInDate', 'confidence', 'closedAs'] as const),
  ],
  initiative: [
    ...(['owner', 'coOwner', 'team', 'status', 'priority', 'progress'] as const),
    ...(['startDate', 'dueDate'] as const),
  ],
};

const titleKeys: Readonly<Record<ItemKind, string>> = {
  objective: 'objective',
  keyResult: 'keyResult',
  initiative: 'initiative',
};

function commentOf(item: LinkedItem, fields: readonly ItemField[]): string | null {
  const others = Object.entries(item.values).filter(
    ([field]) => !fields.some((placedField) => placedField === field),
  );
  const lines = [item.description, ...item.kept, ...others.map(([, value]) => value.line)];
  const unique = lines.filter((line, at) => line !== null && lines.indexOf(line) === at);
  return unique.join('\n') || null;
}

function rowOf(item: LinkedItem, fields: readonly ItemField[]): Record<string, Cell> {
  const row: Record<string, Cell> = { id: item.id, [titleKeys[item.kind]]: item.title };
  for (const field of fields) row[field] = item.values[field]?.value ?? null;
  row.comment = commentOf(item, fields);
  return row;
}

/** A row of the sheet of objectives. Progress stands there only where nothing below it says how far it is. */
export function objectiveRow(item: LinkedItem): SheetRow {
  const fields = item.hasChildren ? placed.objective : [...placed.objective, 'progress' as const];
  const row = rowOf(item, fields);
  return { ...row, parent: item.parent, weight: item.weight ?? row.weight ?? null };
}

/** Progress of a key result that has nothing else to measure it by: what Tandem calls the type "percent". */
function typedShare({ values }: LinkedItem): number | null {
  const { type, start, target, low, high, progress } = values;
  if ([type, start, target, low, high].some((value) => value !== undefined)) return null;
  return typeof progress?.value === 'number' ? progress.value : null;
}

/** A row of the sheet of key results. */
export function keyResultRow(
  item: LinkedItem,
  format: Pick<ImportFormat, 'progressIs'>,
): { readonly row: SheetRow; readonly isDerived: boolean } {
  const row = rowOf(item, placed.keyResult);
  const { value, isDerived } = currentValue(item, format);
  const share = value === null ? typedShare(item) : null;
  const checkInDate = row.checkInDate ?? latestCheckIn(item.checkIns)?.date ?? null;
  const weight = item.weight ?? row.weight ?? null;
  return {
    row: {
      ...row,
      objective: item.objective,
      type: share === null ? (row.type ?? null) : 'percent',
      current: share ?? value,
      checkInDate,
      weight,
    },
    isDerived,
  };
}

/** A row of the sheet of initiatives. */
export function initiativeRow(item: LinkedItem): SheetRow {
  const row = rowOf(item, placed.initiative);
  return { ...row, objective: item.objective, parent: item.parent };
}

/** The rows of the sheet of check-ins; those of objectives and initiatives stand there under their id as well. */
export function checkInRows(items: readonly LinkedItem[]): readonly SheetRow[] {
  return items.flatMap(({ id, checkIns }) =>
    checkIns.map(({ date, person, value, comment }) => ({
      checkInDate: date,
      keyResult: id,
      current: value,
      owner: person,
      comment,
    })),
  );
}
