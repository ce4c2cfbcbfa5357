/** How the whole check-up grows with the rows of a workbook with a sheet of every template: `npm run bench -- --whole`. */
import { checkUp } from '../../core/alignment/checkUp.ts';
import { buildGraph } from '../../core/alignment/graph/buildGraph.ts';
import { checks } from '../../core/catalog.ts';
import { neutralContext } from '../../core/declare/context.ts';
import { recogniseSheet } from '../../core/recognise/recogniseSheet.ts';
import { type Grid, gridOf } from '../../core/sheet/grid.ts';
import { wholeWorkbook } from './wholeWorkbook.ts';
import { contactSheet } from './workloads.ts';

const rounds = 3;
const sizes = [1_000, 10_000, 100_000];
const context = { ...neutralContext, today: 46341 };

/** Processor time in milliseconds, the least of some rounds: others at work on the machine do not count. */
function cost(work: () => unknown): number {
  const times = Array.from({ length: rounds }, () => {
    const started = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

function show(title: string, workOf: (rows: number) => () => unknown): void {
  let before: number | null = null;
  for (const rows of sizes) {
    const milliseconds = cost(workOf(rows));
    const grown =
      before === null ? '' : `${(milliseconds / before).toFixed(1)} × for 10 × the rows`;
    const name = `${title}, ${rows.toLocaleString('en')} rows`;
    console.log(`${name.padEnd(52)} ${milliseconds.toFixed(0).padStart(9)} ms  ${grown}`);
    before = milliseconds;
  }
}

const inputsOf = (grids: readonly Grid[]) =>
  grids.flatMap((grid) => recogniseSheet(grid, []).map((table) => ({ grid, table })));

// What is compiled while it runs for the first time belongs to no size.
checkUp({ grids: wholeWorkbook(1_000) }, checks, context);
show('whole check-up', (rows) => {
  const grids = wholeWorkbook(rows);
  return () => checkUp({ grids }, checks, context);
});
show('whole check-up, recognising alone', (rows) => {
  const grids = wholeWorkbook(rows);
  return () => inputsOf(grids);
});
show('whole check-up, strategy graph alone', (rows) => {
  const inputs = inputsOf(wholeWorkbook(rows));
  return () => buildGraph(inputs, context);
});
show('check-up of contacts, ten a person', (rows) => {
  const grids = [gridOf(contactSheet(rows / 10, rows), 'Contacts')];
  return () => checkUp({ grids }, checks, context);
});
