import { describe, expect, it } from 'vitest';
import { messageToneView } from '../../core/alignment/messageToneView.ts';
import { neutralContext } from '../../core/declare/context.ts';
import { recogniseSheet } from '../../core/recognise/recogniseSheet.ts';
import type { Matrix } from '../../core/sheet/cell.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { deepFreeze } from '../deepFreeze.ts';
import { findingsIn } from '../strategy/checkRows.ts';

const header = ['Audience', 'Message', 'Channel', 'Owner', 'Date sent', 'Wording'];

function plan(...wordings: readonly (string | null)[]): Matrix {
  return [
    header,
    ...wordings.map((wording, index) => [
      ...['All staff', `News ${index + 1}`, 'Mail', 'Ann Lee', '2026-11-02', wording],
    ]),
  ];
}

const blame =
  'The rounds were late and this is a problem. It is a failure, the delays are bad and the confusion is wrong.';
const thanks = 'Thank you for the good work, the plan is clear and we trust you to make it better.';

const told = (rows: Matrix) =>
  findingsIn(rows, 'Communication plan').filter((finding) => finding.startsWith('message-'));

describe('message-tone', () => {
  it('names a wording that speaks against, at its cell', () => {
    expect(told(plan(thanks, blame))).toEqual(['message-reads-badly F3']);
  });

  it('is silent about thanks, few words, a blank, and a language it does not know', () => {
    expect(told(plan(thanks, 'It is a problem.', null, 'Zła wiadomość i błąd, problem.'))).toEqual(
      [],
    );
  });

  it('reads German as well, with its negation', () => {
    const german = (word: string) =>
      `Das ist ${word} gut, und es ist ${word} klar. Der Plan ist ${word} hilfreich, wir sind ${word} stolz und ${word} zufrieden.`;
    expect(told(plan(german('nicht')))).toEqual(['message-reads-badly F2']);
    expect(told(plan(german('sehr')))).toEqual([]);
  });
});

describe('messageToneView', () => {
  it('shows the words behind each score, and says when there are too few', () => {
    const grid = deepFreeze(gridOf(plan(blame, 'It is a problem.'), 'Communication plan'));
    const inputs = recogniseSheet(grid, []).map((table) => ({ grid, table }));
    const [, table] = messageToneView.run(inputs, neutralContext);
    expect(table).toMatchObject({
      rows: [
        {
          tone: 'watch',
          cells: ['"News 1"', expect.any(String), expect.any(Number), expect.any(String)],
        },
        { tone: 'plain', cells: ['"News 2"', 'too few words', 1, 'problem'] },
      ],
    });
  });

  it('accounts for every judged word: what is not named is counted', () => {
    const twice = 'A problem, a problem, a failure, bad delays, wrong confusion, and it is late.';
    const grid = gridOf(plan(twice), 'Communication plan');
    const inputs = recogniseSheet(grid, []).map((table) => ({ grid, table }));
    const [, table] = messageToneView.run(inputs, neutralContext);
    const [cells] = table?.block === 'table' ? table.rows.map((row) => row.cells) : [];
    const text = String(cells?.[3]);
    expect(text).toContain('problem (2 times)');
    const [named = '', more = '0'] = text.split(' and ');
    const counts = named.split(', ').map((word) => Number(/\((\d+) times/.exec(word)?.[1] ?? 1));
    expect(counts).toHaveLength(4);
    expect(counts.reduce((sum, count) => sum + count, 0) + Number.parseInt(more, 10)).toBe(
      cells?.[2],
    );
  });

  it('without any wording says so', () => {
    expect(messageToneView.run([], neutralContext)).toMatchObject([{ block: 'text' }]);
  });
});
