import { describe, expect, it } from 'vitest';
import { locateMatrix } from '../../core/raci/locateMatrix.ts';
import { matrixOf } from '../../core/raci/matrixOf.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { read, rows, understood } from './read.ts';

describe('matrixOf: where things stand', () => {
  it('finds the header below a title, a legend and a blank row, and the tasks beside an id column', () => {
    const matrix = read(
      rows(
        'RACI matrix',
        'R = Responsible',
        'A = Accountable',
        '',
        'ID | Task | Mila | Tomas | CIO',
        'A | Order flour | A | R | I',
        'C | Bake bread | C | A/R | I',
      ),
    );
    expect(understood(matrix)).toEqual({
      'Order flour': 'Mila A, Tomas R, CIO I',
      'Bake bread': 'Mila C, Tomas A/R, CIO I',
    });
  });

  it('passes over phase rows, totals and the legend below, and keeps the phase of each task', () => {
    const matrix = read(
      rows(
        'Task | Mila | Tomas | Notes',
        'Phase 1 | | |',
        'Order flour | A | R | by Monday',
        'Phase 2 | | |',
        'Bake bread | A | R |',
        'Total A | 2 | 0 |',
        ' | | |',
        'R | Responsible for the work | |',
        'A | Accountable for it | |',
      ),
    );
    expect(Object.keys(understood(matrix))).toEqual(['Order flour', 'Bake bread']);
    expect(matrix.tasks.map(({ section }) => section)).toEqual(['Phase 1', 'Phase 2']);
    expect(matrix.people.map(({ name }) => name)).toEqual(['Mila', 'Tomas']);
  });

  it('takes a bare row between tasks for a task nobody was given when no phase row begins the table', () => {
    const matrix = read(rows('Task|Mila|Tomas', 'Order|A|R', 'Bake||', 'Clean|A|R', 'Lock up||'));
    expect(matrix.tasks.map(({ name, duties }) => [name, duties.length])).toEqual([
      ['Order', 2],
      ['Bake', 0],
      ['Clean', 2],
      ['Lock up', 0],
    ]);
  });

  it('takes a bare row for a section when only it lacks the numbers of the tasks', () => {
    const matrix = read(rows('Task|Mila|Tomas', '1. Order|A|R', 'Baking||', '2. Bake|A|R'));
    expect(matrix.tasks.map(({ section }) => section)).toEqual([null, 'Baking']);
  });

  it('takes a row merged over the people for a section', () => {
    const grid = {
      ...gridOf(rows('Task|Mila|Tomas', 'Order|A|R', 'Baking||', 'Bake|A|R')),
      merges: [{ top: 2, left: 0, bottom: 2, right: 2 }],
    };
    const outcome = matrixOf(grid, { variant: 'auto', hasHeader: null });
    expect(outcome.ok && outcome.value.tasks.map(({ section }) => section)).toEqual([
      null,
      'Baking',
    ]);
  });

  it('reads notes below the table as notes', () => {
    const matrix = read(
      rows('Task|Mila|Tomas', 'Order|A|R', '||', 'Made up by the owner||', 'More||'),
    );
    expect(matrix.tasks).toHaveLength(1);
  });

  it('goes on after a repeated header, with the line above it as the section', () => {
    const matrix = read(
      rows('Task|Mila|Tomas', 'Order|A|R', '||', 'Shop||', 'Task|Mila|Tomas', 'Open|R|A'),
    );
    expect(matrix.tasks.map(({ name, section }) => [name, section])).toEqual([
      ['Order', null],
      ['Open', 'Shop'],
    ]);
  });

  it('joins the columns of a person whose name stands over several', () => {
    const matrix = read(
      rows('Task|Mila|||Tomas|', 'Order|R|A|||I', 'Bake||C|I|R|A', 'Clean|R|||A|C'),
    );
    expect(understood(matrix)).toEqual({
      Order: 'Mila A/R, Tomas I',
      Bake: 'Mila C/I, Tomas A/R',
      Clean: 'Mila R, Tomas A/C',
    });
  });

  it('takes one column of letters without a name for somebody without a name', () => {
    const matrix = read(rows('Task|Mila||Ines|Omar', 'Order|R|A|C|', 'Bake||A|R|I'));
    expect(understood(matrix)).toEqual({
      Order: 'Mila R, column C A, Ines C',
      Bake: 'column C A, Ines R, Omar I',
    });
  });

  it('leaves a legend right beside the people alone', () => {
    const matrix = read(
      rows('Task|Mila|Tomas||', 'Order|A|R|R|Responsible', 'Bake|A|R|A|Accountable', 'Clean|R|A||'),
    );
    expect(matrix.people).toHaveLength(2);
  });

  it('leaves a legend on the right alone', () => {
    const matrix = read(
      rows(
        'Task|Mila|Tomas|||',
        'Order|A|R||R|Responsible',
        'Bake|A|R||A|Accountable',
        'Clean|R|A||C|Consulted',
      ),
    );
    expect(matrix.people.map(({ name }) => name)).toEqual(['Mila', 'Tomas']);
    expect(matrix.tasks).toHaveLength(3);
  });

  it('takes Support, Driver and Approver above the letters for people', () => {
    const matrix = read(
      rows('Task|Owner|Driver|Support|Approver', 'Order|A|R|C|I', 'Bake|A|C|R|I'),
    );
    expect(matrix.people.map(({ name }) => name)).toEqual([
      'Owner',
      'Driver',
      'Support',
      'Approver',
    ]);
    expect(matrix.tasks).toHaveLength(2);
  });

  it('reads cells that spell the duties out', () => {
    const matrix = read(
      rows(
        'Task|Mila|Tomas',
        'Order|Accountable|Responsible',
        'Bake|Consulted|Accountable, Responsible',
      ),
    );
    expect(understood(matrix)).toEqual({ Order: 'Mila A, Tomas R', Bake: 'Mila C, Tomas A/R' });
  });

  it('keeps people without any letter', () => {
    const matrix = read(rows('Task|Mila|Omar|Tomas|Comment', 'Order|A||R|', 'Bake|A||R|'));
    expect(matrix.people.map(({ name }) => name)).toEqual(['Mila', 'Omar', 'Tomas']);
  });

  it('reads names under Responsible, Accountable, Consulted and Informed', () => {
    const matrix = read(
      rows(
        'Activity | Responsible | Accountable | Consulted | Informed',
        'Order flour | Tomas | Mila | Petra, Ines | –',
        'Set prices | Petra + Ines | Mila | Tomas | Ines and Tomas',
      ),
    );
    expect(understood(matrix)).toEqual({
      'Order flour': 'Tomas R, Mila A, Petra C, Ines C',
      'Set prices': 'Petra R, Ines R/I, Mila A, Tomas C/I',
    });
  });

  it('reads names under single letters', () => {
    const matrix = read(
      rows('Activity|R|A|C|I', 'Order flour|Tomas|Mila|Petra|', 'Bake|Tomas|Mila||'),
    );
    expect(understood(matrix)).toEqual({
      'Order flour': 'Tomas R, Mila A, Petra C',
      Bake: 'Tomas R, Mila A',
    });
  });

  it('reads Driver, Approver, Contributors, Informed as DACI', () => {
    const matrix = read(
      rows('Decision|Driver|Approver|Contributors|Informed', 'New oven|Tomas|Mila|Petra|Ines'),
    );
    expect(matrix.variant.id).toBe('DACI');
    expect(understood(matrix)).toEqual({ 'New oven': 'Tomas D, Mila A, Petra C, Ines I' });
  });

  it('turns a matrix whose tasks run across, with places of the sheet', () => {
    const matrix = read(
      rows(
        'Person | Order | Bake | Clean | Sell',
        'Mila | A | I | A | I',
        'Tomas | R | A/R | R | C',
        'Ines | I | C | I | A/R',
      ),
    );
    expect(matrix.tasksAcross).toBe(true);
    expect(understood(matrix).Bake).toBe('Mila I, Tomas A/R, Ines C');
    expect(matrix.tasks[1]?.place).toMatchObject({ row: 0, column: 2 });
    expect(matrix.people[1]?.place).toMatchObject({ row: 2, column: 0 });
  });

  it('hasHeader FALSE reads the first row as a task and names people by column', () => {
    const matrix = read(rows('Order|A|R', 'Bake|A|R'), 'auto', false);
    expect(matrix.people.map(({ name }) => name)).toEqual(['column B', 'column C']);
    expect(matrix.tasks).toHaveLength(2);
  });

  it('hasHeader TRUE takes initials that look like letters for names', () => {
    const matrix = read(rows('Task|A|R', 'Order|A|R', 'Bake|A|R'), 'auto', true);
    expect(matrix.people.map(({ name }) => name)).toEqual(['A', 'R']);
    expect(matrix.tasks).toHaveLength(2);
  });

  it.each([
    ['numbers', rows('Item|Price|Stock', 'Flour|12|3', 'Salt|2|9')],
    ['text', rows('Name|Mail', 'Mila|mila@example.test', 'Tomas|tomas@example.test')],
    ['nothing', [[]]],
  ])('locateMatrix of %s finds no matrix', (_, matrix) => {
    expect(locateMatrix(gridOf(matrix), null)).toBeNull();
  });

  it('auto chooses the variant the letters belong to', () => {
    const of = (...lines: string[]) => read(rows('Task|Mila|Tomas|Ines', ...lines)).variant.id;
    expect(of('Order|A|R|C', 'Bake|A|R|I')).toBe('RACI');
    expect(of('Order|A|R|S', 'Bake|A|R|I')).toBe('RASCI');
    expect(of('Order|A|R|Q', 'Bake|A|R|I')).toBe('RACIQ');
    expect(of('Order|A|R|O', 'Bake|A|R|I')).toBe('CAIRO');
    expect(of('Order|D|A|C', 'Bake|A|D|I')).toBe('DACI');
    expect(of('Order|D|R|P', 'Bake|A|D|I')).toBe('DECIDE');
  });

  it('auto answers an issue for letters of no variant', () => {
    const grid = gridOf(rows('Task|Mila|Tomas', 'Order|P|S', 'Bake|S|P', 'Clean|S|P'));
    const outcome = matrixOf(grid, { variant: 'auto', hasHeader: null });
    expect(outcome.ok ? [] : outcome.issues.map(({ code }) => code)).toEqual([
      'raci-variant-unclear',
    ]);
  });
});
