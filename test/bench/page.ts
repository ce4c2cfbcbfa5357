/** How long the workbench takes from a fresh page to a calculated sample, beside an empty page: `npm run bench -- --page`. */
import { performance } from 'node:perf_hooks';
import { launchBrowser, openPage } from '../browser/openPage.ts';

const rounds = 5;

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const browser = await launchBrowser();
const loads: number[] = [];
const empty: number[] = [];
for (let round = 0; round < rounds; round++) {
  const blankStart = performance.now();
  const blank = await browser.newPage();
  await blank.goto('data:text/html,<title>empty</title>');
  await blank.close();
  empty.push(performance.now() - blankStart);
  const started = performance.now();
  const opened = await openPage(browser, {});
  loads.push(performance.now() - started);
  await opened.close();
}
await browser.close();
const [page, base] = [median(loads), median(empty)];
console.log(
  `workbench, sample calculated: ${(page / 1000).toFixed(1)} s, ${(page / base).toFixed(0)} × an empty page (${base.toFixed(0)} ms)`,
);
console.log(`rounds: ${loads.map((load) => (load / 1000).toFixed(1)).join(', ')} s`);
