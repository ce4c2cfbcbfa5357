import { idColumn, personColumn, textColumn } from '../../sheet/column.ts';
import type { Table } from '../../sheet/table.ts';

/** Columns of a range that holds a graph: one row a node of any level. */
export const rangeColumns = {
  id: idColumn({ header: 'ID', help: 'Short name that parents refer to.', required: true }),
  level: textColumn({
    header: 'Level',
    help: 'Vision, mission, value, strategy, scorecard objective, company, department, team, person, objective, key result, KPI, responsibility, initiative or budget. Without such a column every row is an objective.',
  }),
  parent: idColumn({
    header: 'Parent',
    help: 'ID of what it serves; several separated by commas. Blank at the top.',
  }),
  owner: personColumn({ header: 'Owner', help: 'Who answers for it.' }),
  explore: textColumn({ header: 'Explore', help: 'Yes for protected exploration.' }),
  name: textColumn({ header: 'Name', help: 'What it says in words.', role: 'statement' }),
  type: textColumn({ header: 'Type', help: 'Read as the level where there is no such column.' }),
  objective: textColumn({ header: 'Objective', help: 'Read as the name where there is none.' }),
};

export type RangeTable = Table<typeof rangeColumns>;
