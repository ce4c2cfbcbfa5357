/** Figures of speed, side by side in one run: ratios to a plain pass over the same cells, never limits. `npm run bench` */
import { performance } from 'node:perf_hooks';
import { checkUp } from '../../core/alignment/checkUp.ts';
import { graphCheck } from '../../core/alignment/graph/index.ts';
import { checks, findFunction } from '../../core/catalog.ts';
import { callFunction } from '../../core/declare/callFunction.ts';
import { neutralContext } from '../../core/declare/context.ts';
import { recognise } from '../../core/recognise/recognise.ts';
import type { Matrix } from '../../core/sheet/cell.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { tableWorkbook } from '../../workbench/files/tableWorkbook.ts';
import { newWorkbook } from '../../workbench/xlsx/newWorkbook.ts';
import { openWorkbook } from '../../workbench/xlsx/openWorkbook.ts';
import { readGrid } from '../../workbench/xlsx/readGrid.ts';
import { saveWorkbook } from '../../workbench/xlsx/saveWorkbook.ts';
import {
  contactSheet,
  keyResultSheet,
  objectiveSheets,
  raciSheet,
  strategyRows,
} from './workloads.ts';

const rounds = 5;

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function time(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function call(name: string, rows: Matrix): unknown {
  const definition = findFunction(name);
  if (!definition) throw new Error(`${name} does not exist`);
  return callFunction(definition, [rows], neutralContext);
}

/** The least any calculation must do: look at every cell once. */
function plainPass(rows: Matrix): number {
  let filled = 0;
  for (const row of rows) for (const cell of row) if (cell !== null) filled++;
  return filled;
}

function compare(title: string, rows: Matrix, work: () => unknown): number {
  const base: number[] = [];
  const ours: number[] = [];
  for (let round = 0; round < rounds; round++) {
    base.push(time(() => plainPass(rows)));
    ours.push(time(work));
  }
  const [plain, milliseconds] = [median(base), median(ours)];
  console.log(
    `${title.padEnd(52)} ${milliseconds.toFixed(1).padStart(9)} ms  ${(milliseconds / plain).toFixed(1).padStart(7)} × a plain pass`,
  );
  return milliseconds;
}

function growth(title: string, small: number, large: number): void {
  console.log(
    `${title.padEnd(52)} ${(large / small).toFixed(1).padStart(9)} × the time for 10 × the rows`,
  );
}

const [small, large] = [keyResultSheet(10_000), keyResultSheet(100_000)];
const context = { ...neutralContext, today: 46341 };
growth(
  'recognise',
  compare('recognise, 10,000 key results', small, () => recognise(gridOf(small, 'S'))),
  compare('recognise, 100,000 key results', large, () => recognise(gridOf(large, 'S'))),
);
growth(
  'OKR_SCORE',
  compare('OKR_SCORE, 10,000 key results', small, () => call('OKR_SCORE', small)),
  compare('OKR_SCORE, 100,000 key results', large, () => call('OKR_SCORE', large)),
);
growth(
  'check-up',
  compare('check-up, 10,000 key results', small, () =>
    checkUp({ grids: [gridOf(small, 'S')] }, checks, context),
  ),
  compare('check-up, 100,000 key results', large, () =>
    checkUp({ grids: [gridOf(large, 'S')] }, checks, context),
  ),
);
const matrix = raciSheet(10_000, 200);
compare('RACI_ISSUES, 10,000 tasks × 200 people', matrix, () => call('RACI_ISSUES', matrix));
const contacts = contactSheet(2_000, 50_000);
compare('NETWORK_SUMMARY, 2,000 people, 50,000 contacts', contacts, () =>
  call('NETWORK_SUMMARY', contacts),
);
compare('NETWORK_BETWEENNESS, 2,000 people, 50,000 contacts', contacts, () =>
  call('NETWORK_BETWEENNESS', contacts),
);
const [fewRows, manyRows] = [strategyRows(10_000), strategyRows(100_000)];
growth(
  'ALIGN_HEALTH',
  compare('ALIGN_HEALTH, 10,000 rows of a strategy', fewRows, () => call('ALIGN_HEALTH', fewRows)),
  compare('ALIGN_HEALTH, 100,000 rows of a strategy', manyRows, () =>
    call('ALIGN_HEALTH', manyRows),
  ),
);
/** The strategy graph of a workbook's sheets; recognising them is measured above. */
function graphWork(count: number): () => unknown {
  const inputs = objectiveSheets(count).flatMap((rows, index) => {
    const grid = gridOf(rows, `Sheet ${index}`);
    return recognise(grid).map((table) => ({ grid, table }));
  });
  return () => graphCheck.run(inputs, context);
}
growth(
  'strategy graph',
  compare('strategy graph, 10,000 nodes in two sheets', fewRows, graphWork(10_000)),
  compare('strategy graph, 100,000 nodes in two sheets', manyRows, graphWork(100_000)),
);
const bytes = saveWorkbook(tableWorkbook(gridOf(large, 'S')));
compare('read .xlsx, 100,000 × 7', large, () => {
  const opened = openWorkbook(bytes);
  return opened.ok ? readGrid(opened.value, 'S') : null;
});
compare('write .xlsx, 100,000 × 7', large, () => saveWorkbook(tableWorkbook(gridOf(large, 'S'))));
compare('a new, empty workbook', large, () => saveWorkbook(newWorkbook('S')));
await import('./wholeCheckUp.ts');
