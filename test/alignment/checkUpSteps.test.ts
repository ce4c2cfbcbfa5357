import { describe, expect, it } from 'vitest';
import { checkUp, checkUpSteps } from '../../core/alignment/checkUp.ts';
import { checks, views } from '../../core/catalog.ts';
import { neutralContext } from '../../core/declare/context.ts';
import { runView, runViewSteps } from '../../core/declare/runView.ts';
import { finishSteps } from '../../core/declare/steps.ts';
import { workbookDay } from '../../core/tracker/workbookDay.ts';
import { sampleWorkbook } from '../../workbench/sample/sampleWorkbook.ts';
import { openWorkbook } from '../../workbench/xlsx/openWorkbook.ts';
import { xlsxHost } from '../../workbench/xlsx/xlsxHost.ts';
import { deepFreeze } from '../deepFreeze.ts';

const opened = openWorkbook(sampleWorkbook());
if (!opened.ok) throw new Error('the sample does not open');
const { grids } = xlsxHost(opened.value).read({ layers: ['formulas', 'merges'] });
const read = deepFreeze({ grids });
const context = deepFreeze({ ...neutralContext, today: workbookDay(grids) });

const stepOf = ({ stage, done, total }: { stage: string; done: number; total: number }) =>
  `${stage} ${done}/${total}`;

describe('checkUpSteps', () => {
  it('checkUpSteps(workbook) ends with what checkUp answers in one go, and tells the same steps', () => {
    const told: string[] = [];
    const whole = checkUp({ ...read, report: (step) => told.push(stepOf(step)) }, checks, context);
    const stepped: string[] = [];
    const result = finishSteps(checkUpSteps(read, checks, context), (step) =>
      stepped.push(stepOf(step)),
    );
    expect(result).toEqual(whole);
    expect(stepped).toEqual(told);
  });

  it('checkUpSteps(workbook) never steps back within a stage, nor beyond its total', () => {
    const stages: string[] = [];
    let last = { stage: '', done: 0 };
    for (const { stage, done, total } of checkUpSteps(read, checks, context)) {
      expect(done).toBeGreaterThanOrEqual(0);
      expect(done).toBeLessThanOrEqual(total);
      if (stage === last.stage) expect(done).toBeGreaterThanOrEqual(last.done);
      else stages.push(stage);
      last = { stage, done };
    }
    expect(stages).toEqual([
      ...['recognising sheets', 'checking tables', 'joining sheets', 'measuring alignment'],
    ]);
  });

  it('checkUpSteps(a sheet) stopped at any step leaves nothing behind: what follows answers the same', () => {
    const small = deepFreeze({ grids: grids.filter(({ sheet }) => sheet === 'RACI') });
    const count = [...checkUpSteps(small, checks, context)].length;
    const whole = checkUp(small, checks, context);
    expect(whole.findings.length).toBeGreaterThan(0);
    const stopped = Array.from({ length: count }, (_, taken) => {
      const steps = checkUpSteps(small, checks, context);
      for (let step = 0; step <= taken; step++) expect(steps.next().done).toBe(false);
      return steps;
    });
    expect(checkUp(small, checks, context)).toEqual(whole);
    // One that was only put off, and not given up, ends the same as well.
    expect(finishSteps(stopped[0] ?? checkUpSteps(small, checks, context))).toEqual(whole);
  });
});

/** Every view that has steps of its own, and one that has none. */
const shown = views.filter(({ id, runInSteps }) => runInSteps !== undefined || id === 'dashboard');

describe('runViewSteps', () => {
  it.each(shown.map((view) => [view.id, view] as const))(
    'runViewSteps(%s) shows what runView shows in one go',
    (_, view) => {
      expect(finishSteps(runViewSteps(view, read, context))).toEqual(runView(view, read, context));
    },
  );
});
