import { describe, expect, it } from 'vitest';
import { networkView, networkViewSteps } from '../../core/alignment/networkView.ts';
import { neutralContext } from '../../core/declare/context.ts';
import { finishSteps } from '../../core/declare/steps.ts';
import type { ViewBlock } from '../../core/declare/view.ts';
import { recogniseSheet } from '../../core/recognise/recogniseSheet.ts';
import type { Matrix } from '../../core/sheet/cell.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { contactSheet } from '../bench/workloads.ts';
import { checkSheets, findingsIn } from '../strategy/checkRows.ts';

const header = ['From person', 'From department', 'To person', 'To department'];

/** Everybody of a department with everybody else of it. */
function clique(department: string, names: readonly string[]): string[][] {
  return names.flatMap((from, index) =>
    names.slice(index + 1).map((to) => [from, department, to, department]),
  );
}

const shop = ['Ada', 'Bea', 'Cem', 'Dov', 'Eli'].map((name) => `${name} Shop`);
const oven = ['Fay', 'Gus', 'Hal', 'Ivy', 'Jon'].map((name) => `${name} Oven`);
const across = [
  [shop[0] ?? '', 'Shop', oven[0] ?? '', 'Oven'],
  [shop[1] ?? '', 'Shop', oven[1] ?? '', 'Oven'],
];
const sound: Matrix = [header, ...clique('Shop', shop), ...clique('Oven', oven), ...across];

function view(sheets: Readonly<Record<string, Matrix>>): readonly ViewBlock[] {
  const inputs = Object.entries(sheets).flatMap(([sheet, rows]) => {
    const grid = gridOf(rows, sheet);
    return recogniseSheet(grid, []).map((table) => ({ grid, table }));
  });
  return networkView.run(inputs, neutralContext);
}

describe('checks of contacts', () => {
  it('find nothing in a sound network, and score it by its E-I index', () => {
    const { findings, scores } = checkSheets({ Contacts: sound });
    expect(findings).toEqual([]);
    expect(scores).toMatchObject([{ kind: 'ties', value: -18 / 22, coverage: 1 }]);
  });

  it('name departments that keep to themselves, at the first cell that names each', () => {
    const rows = sound.slice(0, -2);
    expect(findingsIn(rows).sort()).toEqual([
      'network-closed-department B12',
      'network-closed-department B2',
    ]);
  });

  it('name somebody who is listed without contacts, but not in a network too small to name people', () => {
    expect(findingsIn([...sound, ['Kim Shop', 'Shop', null, null]])).toEqual([
      'network-isolate A24',
    ]);
    expect(findingsIn([header, ['Ada', 'X', 'Bea', 'Y'], ['Cem', 'X', '', '']])).toEqual([]);
  });

  it('name a person without whom three others lose contact', () => {
    const tail = ['Kim', 'Lea', 'Max'].map((name) => ['Jon Oven', 'Oven', `${name} Oven`, 'Oven']);
    expect(findingsIn([...sound, ...tail])).toEqual(['network-cut-person C15']);
    expect(findingsIn([...sound, ...tail.slice(1)])).toEqual([]);
  });

  it('name contacts with oneself, from nobody, and people in two departments', () => {
    const rows = [
      ...sound,
      ['Ada Shop', 'Shop', 'ada shop', 'Shop'],
      ['', '', 'Bea Shop', 'Shop'],
      ['Cem Shop', 'Oven', 'Ada Shop', 'Shop'],
    ];
    expect(findingsIn(rows)).toEqual([
      'tie-with-oneself C24',
      'tie-without-sender A25',
      'tie-department-differs B26',
    ]);
  });

  it('take departments from the roles where the contacts name none', () => {
    const contacts = sound.slice(0, -2).map(([from, , to]) => [from ?? '', to ?? '']);
    const roles: Matrix = [
      ['Role', 'Person', 'Team', 'Purpose', 'Decision rights'],
      ...[...shop, ...oven].map((person, index) => [
        ...[`Role ${index}`, person, index < 5 ? 'Shop' : 'Oven', 'Something useful', 'This one'],
      ]),
    ];
    const { findings, scores } = checkSheets({ Contacts: contacts, Roles: roles });
    const closed = findings.filter(({ code }) => code === 'network-closed-department');
    expect(closed.map(({ cell }) => cell).sort()).toEqual(['A12', 'A2']);
    expect(scores.find(({ kind }) => kind === 'ties')).toMatchObject({ value: -1, coverage: 1 });
    const joined = view({ Contacts: contacts, Roles: roles });
    expect(joined.find(({ block }) => block === 'heatMap')).toMatchObject({
      rows: ['Shop', 'Oven'],
    });
  });
});

describe('view of a network', () => {
  it('networkView(contacts) shows figures with n, departments, the picture and the cut people', () => {
    const blocks = view({ Contacts: sound });
    expect(blocks.map(({ block }) => block)).toEqual([
      ...Array.from({ length: 7 }, () => 'figure'),
      ...['heatMap', 'bars', 'network', 'text', 'table'],
    ]);
    expect(blocks[0]).toMatchObject({ label: 'People', value: 10, count: 10 });
    expect(blocks.find(({ block }) => block === 'network')).toMatchObject({ directed: false });
  });

  it('networkView(four people) shows nothing about them', () => {
    const blocks = view({ Contacts: [header, ...clique('Shop', shop.slice(0, 4))] });
    expect(blocks).toMatchObject([{ block: 'figure', value: null }]);
    expect(JSON.stringify(blocks)).not.toContain('Ada');
  });

  it('networkView(1,000 people) draws departments, and leaves a long betweenness to steps', () => {
    const rows = contactSheet(1_000, 60_000);
    const blocks = view({ Contacts: rows });
    const picture = blocks.find(({ block }) => block === 'network');
    expect(picture).toMatchObject({ caption: 'Ties between departments' });
    expect(picture?.block === 'network' && picture.nodes).toHaveLength(10);
    expect(blocks[blocks.length - 1]).toMatchObject({ block: 'text' });
    const grid = gridOf(rows, 'Contacts');
    const inputs = recogniseSheet(grid, []).map((table) => ({ grid, table }));
    const steps = networkViewSteps(inputs, neutralContext);
    expect(steps.next().value).toMatchObject({ done: 1, total: 1_000 });
    const complete = finishSteps(steps);
    expect(complete.slice(0, -1)).toEqual(blocks.slice(0, -1));
    const last = complete[complete.length - 1];
    expect(last?.block === 'table' && last.rows).toHaveLength(10);
  });
});
