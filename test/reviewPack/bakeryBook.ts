import { commitmentBlueprints } from '../../core/commitments/index.ts';
import { decisionBlueprints } from '../../core/decisions/index.ts';
import { dependencyBlueprints } from '../../core/dependencies/index.ts';
import { initiativeBlueprints } from '../../core/initiatives/index.ts';
import { kpiBlueprints } from '../../core/kpi/index.ts';
import { okrBlueprints } from '../../core/okr/index.ts';
import { sampleDay } from '../../core/okr/sampleDay.ts';
import { reviewBlueprints } from '../../core/reviews/index.ts';
import type { Cell } from '../../core/sheet/cell.ts';
import type { Grid } from '../../core/sheet/grid.ts';
import { memoryHost } from '../../core/sheet/memoryHost.ts';
import { addTrackers } from '../../core/tracker/addTracker.ts';
import { deepFreeze } from '../deepFreeze.ts';

export const today = sampleDay('2026-11-15');
export const context = { today, locale: null, timeZone: null };

/** The sheets of the made-up bakery that a pack is made from. */
export function bakeryHost() {
  const host = memoryHost([]);
  const blueprints = [
    ...[...okrBlueprints, ...decisionBlueprints, ...commitmentBlueprints],
    ...[...kpiBlueprints, ...reviewBlueprints, ...initiativeBlueprints, ...dependencyBlueprints],
  ];
  host.apply(
    addTrackers({ blueprints, grids: [], asOf: { today, frozen: true }, withSample: true }),
  );
  return host;
}

export async function bakeryGrids(): Promise<readonly Grid[]> {
  const { grids } = await bakeryHost().read({ layers: ['formulas', 'merges'] });
  return deepFreeze(grids);
}

/** A sheet of bare values. */
export function sheetOf(sheet: string, rows: readonly (readonly Cell[])[]): Grid {
  return deepFreeze({ sheet, top: 0, left: 0, rows });
}
