import { describe, expect, it } from 'vitest';
import { countSeverities, severityWords } from '../../../panel/model/countSeverities.ts';
import { findingText } from '../../../panel/model/findingText.ts';
import { everyFinding, filterFindings, groupFindings } from '../../../panel/model/groupFindings.ts';
import { deepFreeze } from '../../deepFreeze.ts';
import { standInFindings } from '../standInCheckUp.ts';

const sheets = ['Team goals', 'Who does what', 'Shopping'];
const findings = deepFreeze(standInFindings);

describe('findings', () => {
  it('groupFindings(findings, sheets) puts the workbook first and the most serious first in each sheet', () => {
    const groups = groupFindings(findings, sheets);
    expect(groups.map(({ sheet }) => sheet)).toEqual([null, 'Team goals', 'Who does what']);
    expect(groups[1]?.findings.map(({ severity }) => severity)).toEqual([
      'error',
      'warning',
      'warning',
      'info',
    ]);
  });

  it('groupFindings(findings, []) keeps findings of sheets it was not told of', () => {
    const total = groupFindings(findings, []).reduce(
      (sum, group) => sum + group.findings.length,
      0,
    );
    expect(total).toBe(findings.length);
  });

  it('filterFindings(findings, everyFinding) lets everything through', () => {
    expect(filterFindings(findings, everyFinding)).toEqual(findings);
  });

  it('filterFindings(findings, filter) needs severity, sheet and every word', () => {
    const filter = { severities: ['warning'], sheet: 'Team goals', text: 'OVERTIME e8' } as const;
    expect(filterFindings(findings, filter).map(({ cell }) => cell)).toEqual(['E8']);
    expect(filterFindings(findings, { ...filter, sheet: 'Who does what' })).toEqual([]);
  });

  it('findingText(finding) leaves out the place and what the sentence says already', () => {
    const [unreadable, , noOwner] = findings;
    if (!unreadable || !noOwner) throw new Error('the stand-in lacks findings');
    expect(findingText(unreadable)).toEqual({
      sentence: 'Expected a number, found text "n/a".',
      expected: null,
      found: null,
    });
    expect(findingText(noOwner)).toEqual({
      sentence: noOwner.message,
      expected: 'one name',
      found: 'blank',
    });
  });

  it('severityWords(counts) names what there is, most serious first', () => {
    expect(severityWords(countSeverities(findings))).toBe('2 errors, 3 warnings, 2 notes');
    expect(severityWords(countSeverities([]))).toBe('nothing found');
  });
});
