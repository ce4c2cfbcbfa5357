import { describe, expect, it } from 'vitest';
import type { Step } from '../../../core/declare/report.ts';
import { run } from '../../../workbench/cli/main.ts';
import { makeProgress } from '../../../workbench/cli/progress.ts';
import { temporaryFolder, writeText } from './runCommand.ts';

function drawn(isTerminal: boolean) {
  const clock = { now: 0 };
  const written: string[] = [];
  const progress = makeProgress({
    write: (text) => written.push(text),
    isTerminal,
    now: () => clock.now,
  });
  return { clock, written, ...progress };
}

const step = (done: number): Step => ({ stage: 'making changes', done, total: 200 });

describe('makeProgress', () => {
  it('says nothing about work of less than a second', () => {
    const { clock, written, report, clear } = drawn(true);
    for (clock.now = 0; clock.now < 1000; clock.now += 50) report(step(clock.now / 10));
    clear();
    expect(written).toEqual([]);
  });

  it('draws one line over and over at a terminal, and clears it', () => {
    const { clock, written, report, clear } = drawn(true);
    clock.now = 1000;
    report(step(100));
    clock.now = 1050;
    report(step(110));
    clock.now = 1100;
    report(step(120));
    clear();
    expect(written).toEqual([
      '\rmaking changes: 100 of 200 (50 %)',
      '\rmaking changes: 120 of 200 (60 %)',
      `\r${' '.repeat(33)}\r`,
    ]);
  });

  it('adds a line now and then where output is kept', () => {
    const { clock, written, report } = drawn(false);
    for (clock.now = 0; clock.now <= 12_000; clock.now += 500) report(step(clock.now / 100));
    expect(written).toEqual([
      'making changes: 10 of 200 (5 %)\n',
      'making changes: 60 of 200 (30 %)\n',
      'making changes: 110 of 200 (55 %)\n',
    ]);
  });
});

describe('tandem build', () => {
  it('tells how far it is, stage by stage', async () => {
    const stages: string[] = [];
    const terminal = {
      out: () => {},
      error: () => {},
      colour: false,
      report: ({ stage, done, total }: Step) => {
        expect(done).toBeLessThanOrEqual(total);
        if (!stages.includes(stage)) stages.push(stage);
      },
    };
    const folder = temporaryFolder();
    const goals = writeText(
      folder,
      'goals.csv',
      'Task;Marta;Jonas\nBake bread;A;R\nOpen the shop;R;A\n',
    );
    const words = ['build', goals, '-o', `${folder}/out.xlsx`, '--add', 'okr'];
    expect(await run(words, terminal)).toBe(0);
    expect(stages).toEqual([
      'recognising sheets',
      'checking tables',
      'joining sheets',
      'measuring alignment',
      'making changes',
      'packing the workbook',
    ]);
  });
});
