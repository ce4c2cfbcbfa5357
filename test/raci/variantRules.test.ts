import { describe, expect, it } from 'vitest';
import { clean, codes, header, lint, rows } from './read.ts';

describe('lintMatrix: variants', () => {
  it('RACI given, the S of a RASCI matrix is unknown', () => {
    const lines = rows(header, ...clean, 'Clean | A | R | S | S | I');
    expect(codes(lint(lines, 'RACI'))).toContain('raci-letter-unknown');
    expect(codes(lint(lines, 'RASCI'))).not.toContain('raci-letter-unknown');
    expect(codes(lint(lines))).not.toContain('raci-letter-unknown');
  });

  it('DACI needs one driver and one approver', () => {
    const find = (line: string) => codes(lint(rows(header, line), 'DACI'));
    expect(find('New oven|D|A|C|I|')).not.toContain('raci-one-driver');
    expect(find('New oven|D|A|C|I|')).not.toContain('raci-one-approver');
    expect(find('New oven|C|A|C|I|')).toContain('raci-one-driver');
    expect(find('New oven|D|D|A|I|')).toContain('raci-one-driver');
    expect(find('New oven|D|I|C|I|')).toContain('raci-one-approver');
    expect(find('New oven|D|A|A|I|')).toContain('raci-one-approver');
    expect(find('New oven|D|A|C|I|')).not.toContain('raci-no-responsible');
  });

  it('DECIDE needs one who decides and warns of several vetoes without a scope', () => {
    const find = (line: string) => codes(lint(rows(header, line), 'DECIDE'));
    expect(find('New oven|D|R|P|I|A')).not.toContain('raci-one-decider');
    expect(find('New oven|R|R|P|I|A')).toContain('raci-one-decider');
    expect(find('New oven|D|D|P|I|A')).toContain('raci-one-decider');
    expect(find('New oven|D|A|P|I|A')).toContain('raci-several-vetoes');
    expect(find('New oven|D|A (legal)|P|I|A (cost)')).not.toContain('raci-several-vetoes');
  });

  it('CAIRO: being left out on purpose is neither a part nor a lack of duty', () => {
    const lines = ['T1|A|R|C|O|I', 'T2|R|A|C|O|I', 'T3|A|R|I|O|', 'T4|I|C|A/R|O|R'];
    const found = lint(rows(header, ...lines), 'CAIRO');
    expect(found.filter(({ person }) => person?.includes('Omar'))).toEqual([]);
  });
});
