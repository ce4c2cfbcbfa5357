import { type System, system } from './system.ts';

/** Money, time, technology, symptoms. */
export const resources: readonly System[] = [
  system(45, 'What misalignment costs', {
    sheets: 'misalignment-cost',
    functions: 'MISALIGN_COST ALIGNMENT_TAX TIME_LOSS COST_OF_DELAY',
    views: 'cost-of-misalignment',
    checks: 'misalignment-cost',
    planted: 'cost-assumption-missing cost-range-order',
    tests: 'test/money',
  }),
  system(46, 'Money and time that go to the strategy', {
    sheets: 'budget capacity',
    functions: 'STRATEGIC_SPEND ORPHAN_SPEND SPEND_CONCENTRATION CAPACITY_VERDICT',
    views: 'capacity',
    checks: 'budget capacity',
    planted: 'budget-without-objective capacity-exceeded',
    tests: 'test/budget test/capacity',
  }),
  system(47, 'Automation that serves a goal', {
    sheets: 'automation',
    functions: 'FIT_GATE',
    views: 'automation',
    checks: 'automation',
    planted: 'automation-no-objective automation-no-baseline',
    tests: 'test/automation',
  }),
  system(48, 'Early warnings across sheets', {
    sheets: 'budget dependencies reviews',
    functions: 'EARLY_WARNING',
    views: 'early-warnings',
    checks: 'early-warnings',
    planted: 'early-warning',
    tests: 'test/alignment/earlyWarnings',
  }),
  system(49, 'Long-term outcomes beside alignment', {
    sheets: 'outcomes',
    functions: 'OUTCOME_CORRELATION',
    views: 'outcomes',
    checks: 'outcomes',
    planted: 'outcome-index-missing outcome-few-quarters',
    tests: 'test/outcomes',
  }),
];
