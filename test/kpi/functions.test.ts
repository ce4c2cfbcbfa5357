import { describe, expect, it } from 'vitest';
import type { RawArgument } from '../../core/declare/parameter.ts';
import { ask } from './ask.ts';

describe('KPI functions', () => {
  const refusals: readonly (readonly [string, string, readonly RawArgument[]])[] = [
    ['KPI_NPS', 'kpi-answer-not-whole', [[[9.5, 8]]]],
    ['KPI_NPS', 'kpi-either-or', [[[9, 8]], 4, 3, 2]],
    ['KPI_NPS', 'kpi-counts', [null, 4, null, 2]],
    ['KPI_NPS', 'kpi-counts', []],
    ['KPI_NPS', 'kpi-no-answers', [[[null, null]]]],
    ['KPI_NPS', 'argument-kind', [[['ten', 8]]]],
    ['KPI_NPS', 'argument-error', [[[{ error: '#REF!' }, 8]]]],
    ['KPI_CSAT', 'argument-bounds', [[[0, 4]]]],
    ['KPI_CSAT', 'kpi-answer-not-whole', [[[4.2]]]],
    ['KPI_CSAT', 'kpi-either-or', [[[4]], [[1, 2, 3, 4, 5]]]],
    ['KPI_CSAT', 'kpi-counts', [null, [[1, 2, 3, 4]]]],
    ['KPI_CSAT', 'kpi-no-answers', [null, [[0, 0, 0, 0, 0]]]],
    ['KPI_CHURN', 'kpi-part-exceeds-whole', [10, 11]],
    ['KPI_CHURN', 'argument-missing', [10, null]],
    ['KPI_RETENTION', 'kpi-part-exceeds-whole', [10, 20, 5]],
    ['KPI_CLTV', 'argument-missing', []],
    ['KPI_CLTV', 'kpi-method-needs', ['churn', null, null, null, null, 100, 0.05]],
    ['KPI_CLTV', 'kpi-nothing-to-divide-by', ['churn', null, null, null, 0.5, 100, 0]],
    ['KPI_CLTV', 'argument-bounds', ['churn', null, null, null, 50, 100, 0.05]],
    ['KPI_CONVERSION', 'kpi-part-exceeds-whole', [5, 4]],
    ['KPI_TURNOVER', 'kpi-counts', [[[1, null]], [[20, 22]]]],
    ['KPI_TURNOVER', 'kpi-lists-differ', [[[1, 2]], [[20]], 'periods']],
    ['KPI_TURNOVER', 'kpi-counts', [[[1, 2]], [[20, null]], 'periods']],
    ['KPI_STATUS', 'kpi-target-not-positive', [5, 0]],
    ['KPI_STATUS', 'kpi-red-flag', [5, 4, 'higher', 'redflag']],
    ['KPI_TREND', 'kpi-too-few-points', [[[1, null, 2]]]],
  ];
  for (const [name, code, args] of refusals) {
    it(`${name}(${JSON.stringify(args).slice(1, -1)}) answers ${code}`, () => {
      const outcome = ask(name, ...args);
      expect(outcome.ok).toBe(false);
      expect(outcome.issues[0]?.code).toBe(code);
    });
  }
});
