import { describe, expect, it } from 'vitest';
import {
  budget,
  changed,
  checkGraph,
  foundIn,
  initiatives,
  keyResults,
  objectives,
  settingsSheet,
  settingsWith,
  strategy,
  whole,
} from './checkGraph.ts';

describe('graphCheck', () => {
  it('finds nothing where everything leads to the vision, and scores it 100', () => {
    const { findings, scores } = checkGraph(whole);
    expect(findings).toEqual([]);
    expect(scores).toMatchObject([{ id: 'line-of-sight', value: 100, coverage: 1 }]);
  });

  it('scores nothing where no sheet names rows of another', () => {
    expect(checkGraph({ Objectives: changed(objectives, 'O-1', 'Parent', null) }).scores).toEqual(
      [],
    );
  });

  it('names a row that serves nothing at its parent, where its level needs one', () => {
    const bare = changed(strategy, 'B1', 'Parent', null);
    expect(foundIn({ ...whole, Strategy: bare })).toContain('graph-orphan Strategy!D5');
    const keyResult = changed(keyResults, 'KR-2', 'Objective', ' – ');
    expect(foundIn({ ...whole, 'Key results': keyResult })).toEqual([
      'graph-orphan Key results!B3',
    ]);
  });

  it('says once of a sheet none of whose rows names anything of the rest', () => {
    const own = [
      ['Objective', 'Key result', 'Owner', 'Start', 'Target', 'Current'],
      ['Shorter queues', 'Minutes at noon', 'Ann Lee', 9, 4, 6],
      ['Nothing left at six', 'Loaves left over', 'Bob Ray', 38, 15, 24],
    ];
    expect(foundIn({ ...whole, 'Old list': own })).toEqual(['graph-not-joined Old list!A1']);
  });

  it('names a parent, objective or key result that no sheet lists, at the cell that names it', () => {
    expect(foundIn({ ...whole, Strategy: changed(strategy, 'B1', 'Parent', 'S9') })).toContain(
      'strategy-parent-unknown Strategy!D5',
    );
    expect(foundIn({ ...whole, Objectives: changed(objectives, 'O-2', 'Parent', 'O-9') })).toEqual([
      'okr-parent-unknown Objectives!C3',
    ]);
    const keyResult = changed(keyResults, 'KR-2', 'Objective', 'O-9');
    expect(foundIn({ ...whole, 'Key results': keyResult })).toEqual([
      'kr-objective-unknown Key results!B3',
    ]);
    const work = changed(initiatives, 'I-1', 'Objective', 'KR-9');
    expect(foundIn({ ...whole, Initiatives: work })).toEqual([
      'initiative-objective-unknown Initiatives!C2',
    ]);
    const money = changed(budget, 'M-1', 'Linked objective', 'I-1, I-9');
    expect(foundIn({ ...whole, Budget: money })).toEqual(['budget-objective-unknown Budget!E2']);
  });

  it('names work and money that serve nothing', () => {
    const work = changed(initiatives, 'I-1', 'Objective', null);
    expect(foundIn({ ...whole, Initiatives: work })).toEqual([
      'initiative-without-objective Initiatives!C2',
    ]);
    const money = changed(budget, 'M-2', 'Linked objective', 'n/a');
    expect(foundIn({ ...whole, Budget: money })).toEqual(['budget-without-objective Budget!E3']);
  });

  it('names a circle once, at the row nearest to the top, even across sheets', () => {
    const up = changed(strategy, 'V', 'Parent', 'S1');
    const codes = foundIn({ ...whole, Strategy: up });
    expect(codes.filter((code) => code.includes('circle'))).toEqual([
      'strategy-parent-circle Strategy!D2',
    ]);
    const round = changed(objectives, 'O-1', 'Parent', 'KR-1');
    const across = checkGraph({ ...whole, Objectives: round }).findings;
    expect(across.filter(({ code }) => code === 'okr-parent-cycle')).toMatchObject([
      { sheet: 'Objectives', cell: 'C2', found: 'O-1 → KR-1 → O-1', severity: 'error' },
    ]);
  });

  it('names a part that contains its whole, at the cell of the parent', () => {
    const header = [...(initiatives[0] ?? []), 'Parent'];
    const rows = [header, [...(initiatives[1] ?? []), 'I-2'], [...(initiatives[2] ?? []), 'I-1']];
    expect(foundIn({ ...whole, Initiatives: rows })).toContain('graph-circle Initiatives!I2');
  });

  it('notes a level that is skipped although the workbook has it, and none that it has not', () => {
    const past = changed(objectives, 'O-1', 'Parent', 'S1');
    expect(foundIn({ ...whole, Objectives: past })).toContain('graph-level-skip Objectives!C2');
    const flat = strategy.filter(([id]) => id !== 'B1' && id !== 'B2');
    const work = changed(initiatives, 'I-2', 'Objective', 'S2');
    const money = changed(budget, 'M-2', 'Linked objective', 'I-2');
    expect(
      foundIn({ ...whole, Strategy: flat, Objectives: past, Initiatives: work, Budget: money }),
    ).toEqual([]);
  });

  it('names an objective and a budget line that would count in several, not one that also lives a value', () => {
    const two = changed(budget, 'M-1', 'Linked objective', 'O-1, O-2');
    expect(foundIn({ ...whole, Budget: two })).toEqual(['graph-several-parents Budget!E2']);
    const value = [...strategy, ['W', 'value', 'Honest', 'V', null, null]];
    const both = changed(objectives, 'O-1', 'Parent', 'B1, W');
    expect(foundIn({ ...whole, Strategy: value, Objectives: both })).toEqual([]);
  });

  it('names a measure two key results are read from, unless one of them has weight 0', () => {
    const twice = changed(keyResults, 'KR-2', 'Linked KPI', 'unsold BREAD');
    expect(foundIn({ ...whole, 'Key results': twice })).toEqual([
      'graph-measure-counted-twice Key results!I3',
    ]);
    const apart = changed(twice, 'KR-2', 'Weight', 0);
    expect(foundIn({ ...whole, 'Key results': apart })).toEqual([]);
  });

  it('names a measure that no list of KPIs has, where there is a list', () => {
    const unknown = changed(keyResults, 'KR-1', 'Linked KPI', 'K9');
    expect(foundIn({ ...whole, 'Key results': unknown })).toEqual([
      'graph-measure-unknown Key results!I2',
    ]);
    const { KPIs: _, ...without } = whole;
    expect(foundIn({ ...without, 'Key results': unknown })).toEqual([]);
  });

  it('names a line without objective and a scorecard objective nobody pursues', () => {
    const more = [
      ...strategy,
      ['S3', 'strategy', 'Bake for schools', 'V', 'Ann Lee', null],
      ['B3', 'objective', 'Schools order by the week', 'S1', 'Ann Lee', null],
    ];
    expect(foundIn({ ...whole, Strategy: more })).toEqual([
      'strategy-line-without-objective Strategy!A7',
      'scorecard-objective-not-pursued Strategy!A8',
    ]);
  });

  it('exempts what is flagged as exploration, and says so above the share that is protected', () => {
    const bare = changed(strategy, 'S2', 'Parent', null);
    expect(foundIn({ ...whole, Strategy: bare })).toEqual([]);
    const narrow = { ...whole, [settingsSheet]: settingsWith('exploreShare', 0.1) };
    expect(foundIn(narrow)).toEqual(['explore-share-exceeded Strategy!F4']);
  });

  it('joins a scorecard by the wording of its objectives and measures', () => {
    const scorecard = [
      ['Perspective', 'Objective', 'Measure', 'Baseline', 'Target', 'Actual'],
      ['Internal processes', 'OVENS  run full', 'Unsold bread', 40, 25, 33],
      ['Internal processes', 'Ovens run full', 'Loads a day', 12, 9, 10],
    ];
    expect(foundIn({ ...whole, Scorecard: scorecard })).toEqual([]);
    const other = scorecard.map((row) =>
      row.map((cell) => (cell === 'Ovens run full' ? 'New' : cell)),
    );
    expect(foundIn({ ...whole, Scorecard: other })).toContain('graph-not-joined Scorecard!B1');
  });

  it('reads German headers, titles above and another order of columns', () => {
    const rows = [
      ['Unsere Ziele (erfunden)'],
      [],
      ['Verantwortlich', 'Übergeordnetes Ziel', 'Ziel', 'ID'],
      ['Ann Lee', 'B1', 'Am wenigsten wegwerfen', 'O-1'],
      [null, null, null, null],
      ['Bob Ray', 'O-7', 'In zwei Wellen backen', 'O-2'],
      ['Ann Lee', 'o-1', 'Abends alles verkaufen', 'O-3'],
    ];
    expect(foundIn({ ...whole, Objectives: rows })).toEqual(['okr-parent-unknown Objectives!B6']);
  });

  it('says nothing of sheets that are no business of its own', () => {
    const suppliers = [
      ['Supplier', 'Goods', 'Telephone'],
      ['Mill', 'Flour', '555 0142'],
    ];
    expect(foundIn({ Suppliers: suppliers })).toEqual([]);
  });
});
