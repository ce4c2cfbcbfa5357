import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitGate } from '../../core/automation/fitGate.ts';
import { automationFunctions } from '../../core/automation/functions.ts';
import { automationView } from '../../core/automation/view.ts';
import { callFunction } from '../../core/declare/callFunction.ts';
import { neutralContext } from '../../core/declare/context.ts';
import { recognise } from '../../core/recognise/recognise.ts';
import type { Matrix } from '../../core/sheet/cell.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { deepFreeze } from '../deepFreeze.ts';
import { checkSheets, findingsIn, recognised } from '../strategy/checkRows.ts';

const head = [
  ...['Automation', 'Linked objective', 'Measure before', 'Measure after', 'Accountable'],
  ...['Personal data', 'Legal basis', 'Status'],
];
const list = [
  head,
  [
    'Orders go to the till',
    'O-7',
    '20 min',
    '2 min',
    'Ann Lee',
    'addresses',
    'contract',
    'running',
  ],
  ['Screen changes', null, '40', null, 'Bob Ray', 'none', null, 'idea'],
  ['Flour orders itself', 'O-4', null, null, 'Bob Ray', 'no', null, 'trial'],
  ['Invoices match', 'O-9', '26 h', null, null, null, null, 'trial'],
  ['Shifts from wishes', 'O-6', '9 h', null, 'Ann Lee', 'names', null, 'trial'],
  ['Robot greets', null, null, null, null, null, null, 'stopped'],
];

function gateOf(rows: Matrix) {
  const [definition] = automationFunctions;
  if (!definition) throw new Error('no function');
  return callFunction(definition, deepFreeze([rows]), neutralContext);
}

describe('recognise(automations)', () => {
  it('finds a list in another order with a title and blank rows', () => {
    const rows = [
      ['What we automate (made up)'],
      [],
      ['Personal data', 'Accountable', 'Automated process', 'After', 'Before', 'Objective'],
      ['none', 'Ann Lee', 'Orders go to the till', '2 min', '20 min', 'Ordering is easy'],
      [],
      ['', 'Bob Ray', 'Flour orders itself', '', '', 'Waste less'],
    ];
    expect(recognised(rows)).toMatchObject({
      kind: 'automation',
      headerRow: 2,
      columns: { personalData: 0, accountable: 1, automation: 2, objective: 5 },
    });
  });

  it('finds a German and a Spanish one', () => {
    const german = [
      [
        'Automatisierung',
        'Wert vorher',
        'Wert nachher',
        'Verantwortlich',
        'Personenbezogene Daten',
      ],
      ['Bestellungen in die Kasse', '20 min', '2 min', 'Eva Roth', 'Adressen'],
      ['Mehl bestellt sich', '', '', 'Jan Kurz', 'keine'],
    ];
    expect(recognised(german)).toMatchObject({
      kind: 'automation',
      columns: { automation: 0, measureBefore: 1, measureAfter: 2, personalData: 4 },
    });
    const spanish = [
      ['Automatización', 'Objetivo', 'Datos personales', 'Base legal'],
      ['Pedidos a la caja', 'Pedir es fácil', 'direcciones', 'contrato'],
      ['La harina se pide sola', 'Menos desperdicio', 'ninguno', ''],
    ];
    expect(recognised(spanish)).toMatchObject({
      kind: 'automation',
      columns: { automation: 0, personalData: 2, legalBasis: 3 },
    });
  });

  it('leaves lists of software, bugs and processing records without automation alone', () => {
    const software = [
      ['Software', 'Vendor', 'Price', 'Licences', 'Owner'],
      ['Till', 'Mill Inc', 120, 4, 'Ann Lee'],
      ['Mail', 'Post Inc', 60, 9, 'Bob Ray'],
    ];
    const bugs = [
      ['Bug', 'Severity', 'Before', 'After', 'Owner', 'Status'],
      ['Till freezes', 'High', 'ok', 'broken', 'Ann Lee', 'open'],
      ['Receipt blank', 'Low', 'ok', 'broken', 'Bob Ray', 'open'],
    ];
    for (const rows of [software, bugs]) expect(recognised(rows).kind).not.toBe('automation');
  });
});

describe('check(automation)', () => {
  it('names each unanswered question at its cell, and nothing of what was stopped', () => {
    expect(findingsIn(list).sort()).toEqual([
      ...['automation-no-accountable E5', 'automation-no-baseline C4'],
      ...['automation-no-legal-basis G6', 'automation-no-objective B3'],
      'automation-personal-data-unanswered F5',
    ]);
    const [score] = checkSheets({ Automation: list }).scores;
    expect(score).toMatchObject({ kind: 'automation', value: 1 / 5 });
  });
});

describe('FIT_GATE', () => {
  it('FIT_GATE says of each row pass, warn or fail and why', () => {
    const outcome = gateOf(list);
    const rows = outcome.ok ? (outcome.value as Matrix) : [];
    expect(rows.slice(1).map(([, , gate, why]) => [gate, why])).toEqual([
      ['pass', null],
      ['fail', 'no objective'],
      ['warn', 'nothing measured before'],
      ['fail', 'nobody accountable, personal data not answered'],
      ['fail', 'personal data without a basis'],
    ]);
  });

  it('"none" is an answer in every language, blank and "tbd" are not', () => {
    const answers = { objective: 'O-1', accountable: 'Ann Lee', before: '3', legalBasis: null };
    for (const personalData of [
      'none',
      'No',
      'keine',
      'aucune',
      'ninguno',
      'nessuno',
      'geen',
      'n/a',
    ])
      expect(fitGate({ ...answers, personalData }).verdict).toBe('pass');
    for (const personalData of [null, '', 'tbd', '?'])
      expect(fitGate({ ...answers, personalData }).verdict).toBe('warn');
    expect(fitGate({ ...answers, personalData: 'addresses' }).verdict).toBe('fail');
  });

  it('one more answer never makes a verdict worse', () => {
    const order = { pass: 0, warn: 1, fail: 2 };
    const text = fc.option(fc.constantFrom('O-1', 'Ann Lee', 'names', '12 h'));
    const answers = fc.record({
      ...{ objective: text, accountable: text, before: text, legalBasis: text },
      personalData: fc.constant('names'),
    });
    fc.assert(
      fc.property(answers, (given) => {
        const before = order[fitGate(deepFreeze(given)).verdict];
        for (const key of ['objective', 'accountable', 'before', 'legalBasis'] as const) {
          const more = { ...given, [key]: given[key] ?? 'O-1' };
          expect(order[fitGate(more).verdict]).toBeLessThanOrEqual(before);
        }
      }),
      { seed: 21, numRuns: 80 },
    );
  });
});

describe('view(automation)', () => {
  it('shows the gate of each with a way to its row', () => {
    const grid = deepFreeze(gridOf(list, 'Automation'));
    const inputs = recognise(grid).map((table) => ({ grid, table }));
    const [figure, table] = automationView.run(inputs, neutralContext);
    expect(figure).toMatchObject({ value: 1 / 5, count: 5, tone: 'watch' });
    const rows = table?.block === 'table' ? table.rows : [];
    expect(rows.map(({ tone }) => tone)).toEqual(['good', 'bad', 'watch', 'bad', 'bad']);
    expect(rows[1]?.at).toMatchObject({ sheet: 'Automation', row: 2, column: 0 });
  });
});
