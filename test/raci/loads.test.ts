import { describe, expect, it } from 'vitest';
import { clean, codes, header, lint, rows } from './read.ts';

function lintLines(...lines: readonly string[]) {
  return lint(rows(header, ...lines));
}

describe('lintMatrix: loads', () => {
  const find = (code: string, ...lines: readonly string[]) =>
    lintLines(...lines).find(({ issue }) => issue.code === code);

  it('raci-accountable-load above half of the tasks, not at half', () => {
    const half = ['T1|A|R|C||', 'T2|A|R|C||', 'T3|R|A|C||', 'T4||C|A|R|I'];
    expect(find('raci-accountable-load', ...half)).toBeUndefined();
    const more = [...half.slice(0, 3), 'T4|A|C||R|I'];
    expect(find('raci-accountable-load', ...more)?.person).toBe('Mila');
    expect(find('raci-accountable-load', ...more)?.issue.severity).toBe('warning');
  });

  it('raci-responsible-load above 70 % of the tasks, not at 70 %', () => {
    const lines = (count: number) =>
      Array.from({ length: 10 }, (_, index) =>
        index < count ? `T${index}|A|R|I||` : `T${index}||A|C|R|I`,
      );
    expect(find('raci-responsible-load', ...lines(7))).toBeUndefined();
    expect(find('raci-responsible-load', ...lines(8))?.person).toBe('Tomas');
  });

  it('raci-consulted-load above 60 % of the tasks, as information', () => {
    const lines = (count: number) =>
      Array.from({ length: 5 }, (_, index) =>
        index < count ? `T${index}|A|R|C||` : `T${index}|I|A|R||`,
      );
    expect(find('raci-consulted-load', ...lines(3))).toBeUndefined();
    expect(find('raci-consulted-load', ...lines(4))?.issue.severity).toBe('info');
  });

  it('shares of load say nothing about fewer than four tasks', () => {
    const found = codes(lintLines('T1|A|R|C||', 'T2|A|R|C||', 'T3|A|R|C||'));
    expect(found).not.toContain('raci-accountable-load');
    expect(found).not.toContain('raci-always-involved');
  });

  it('raci-always-involved for somebody without a blank cell', () => {
    const lines = ['T1|A|R|C||', 'T2|I|A|R||', 'T3|C|R|A||', 'T4|I|A/R|||C'];
    expect(find('raci-always-involved', ...lines)?.issue.severity).toBe('warning');
    expect(find('raci-always-involved', ...lines.slice(0, 3), 'T4||A/R|||C')?.person).toBe('Tomas');
    expect(find('raci-always-involved', ...clean)).toBeUndefined();
  });

  it('raci-all-involved names three or more at once', () => {
    const lines = ['T1|A|R|C||', 'T2|I|A|R||', 'T3|C|R|A||', 'T4|I|A/R|C||'];
    expect(find('raci-all-involved', ...lines)?.person).toBe('Ines, Mila, Tomas');
    expect(find('raci-always-involved', ...lines)).toBeUndefined();
  });

  it('raci-no-duty for somebody who only listens or has nothing', () => {
    const found = lintLines('T1|A|R|C||', 'T2|A|R|C||').filter(
      ({ issue }) => issue.code === 'raci-no-duty',
    );
    expect(found.map(({ person, issue }) => [person, issue.severity, issue.found])).toEqual([
      ['Ines', 'info', 'only C'],
      ['Omar', 'info', 'no letters'],
      ['Petra', 'info', 'no letters'],
    ]);
  });

  it('raci-top-of-both for the one who does most and answers for most', () => {
    const lines = ['T1|A/R|I|||', 'T2|A/R|I|||', 'T3|A/R|C|||', 'T4|C|A/R|||'];
    expect(find('raci-top-of-both', ...lines)?.person).toBe('Mila');
    expect(find('raci-top-of-both', ...lines)?.issue.severity).toBe('warning');
    const shared = [...lines, 'T5|C|A/R|||', 'T6|C|A/R|||'];
    expect(find('raci-top-of-both', ...shared)).toBeUndefined();
  });

  it('raci-accountable-unnamed for a column of letters without a name above', () => {
    const unnamed = lint(rows('Task|Mila||Ines|Omar', 'Order|R|A|C|', 'Bake|I||A|R'));
    expect(
      unnamed.find(({ issue }) => issue.code === 'raci-accountable-unnamed')?.issue,
    ).toMatchObject({
      severity: 'warning',
      place: { row: 0, column: 2 },
    });
    const named = lint(rows('Task|Mila|Petra|Ines|Omar', 'Order|R|A|C|', 'Bake|I||A|R'));
    expect(codes(named)).not.toContain('raci-accountable-unnamed');
  });

  it('raci-accountable-group for a team, not for its lead', () => {
    const team = lint(rows('Task|Mila|Sales team', 'Order|R|A', 'Bake|A/R|I'));
    expect(team.find(({ issue }) => issue.code === 'raci-accountable-group')).toMatchObject({
      person: 'Sales team',
      issue: { severity: 'warning', place: { row: 0, column: 2 } },
    });
    const lead = lint(rows('Task|Mila|Team lead', 'Order|R|A', 'Bake|A/R|I'));
    expect(codes(lead)).not.toContain('raci-accountable-group');
    const listed = lint(rows('Task|Responsible|Accountable', 'Order|Mila|Everyone'));
    expect(codes(listed)).toContain('raci-accountable-group');
  });
});
