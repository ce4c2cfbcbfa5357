import { describe, expect, it } from 'vitest';
import { type CheckUp, checkUp } from '../../../core/alignment/checkUp.ts';
import { checks } from '../../../core/catalog.ts';
import { neutralContext } from '../../../core/declare/context.ts';
import { htmlReport } from '../../../workbench/cli/report/htmlReport.ts';
import { showCheckUp } from '../../../workbench/cli/showCheckUp.ts';

const result: CheckUp = {
  ...checkUp({ grids: [] }, checks, neutralContext),
  scores: [
    {
      ...{ id: 'ties/Contacts', kind: 'ties', label: 'Contacts', value: 0.4321 },
      ...{ unit: 'none', coverage: 0.53, asOf: null },
    },
  ],
};

function shownText(minimumCoverage: number): string {
  const lines: string[] = [];
  const out = (text: string) => lines.push(text);
  showCheckUp(result, minimumCoverage, { out, error: out, colour: false });
  return lines.join('\n');
}

function shownPage(minimumCoverage: number): string {
  return htmlReport({ result, views: [], files: ['a.csv'], used: '', minimumCoverage });
}

describe('a score below the least coverage', () => {
  it('showCheckUp prints "not enough data" and its coverage, and the number from there on', () => {
    expect(shownText(0.6)).toMatch(/−1 to 1 +not enough data +\(53 % of weight has data\)/);
    expect(shownText(0.6)).not.toContain('0.4');
    expect(shownText(0.53)).toMatch(/−1 to 1 +0\.4 +\(53 %/);
  });

  it('htmlReport says the same', () => {
    expect(shownPage(0.6)).toContain('<td>not enough data</td>');
    expect(shownPage(0.6)).not.toContain('0.4321');
    expect(shownPage(0.53)).toContain('<td>0.4321</td>');
  });
});
