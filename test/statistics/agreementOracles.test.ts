import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseOracleFile } from '../../workbench/conformance/oracle.ts';
import { runOracleFile } from '../../workbench/conformance/run.ts';

/** Answers of R multilevel, psych and irr, scipy, statsmodels and python krippendorff, and figures from print. */
const families = ['01_survey_agreement', '02_ranking_agreement', '03_categorical_agreement'];

describe('agreement', () => {
  it.each(families)('%s: every known value agrees', (family) => {
    const url = new URL(`../known-values/${family}.json`, import.meta.url);
    const file = parseOracleFile(readFileSync(url, 'utf8'));
    if (!file) throw new Error(`${family} is no oracle file`);
    const { passed, failures } = runOracleFile(file);
    expect(failures).toEqual([]);
    expect(passed).toBe(file.cases.length);
  });
});
