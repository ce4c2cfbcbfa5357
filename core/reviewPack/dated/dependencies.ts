import { dependencyColumns } from '../../dependencies/dependencyColumns.ts';
import { type DependencyTable, readDependencies } from '../../dependencies/readDependencies.ts';
import { readRecognised } from '../../recognise/readRecognised.ts';
import { placeIn } from '../../sheet/table.ts';
import type { DatedSource } from './model.ts';

/** Dependencies still to come; red where nobody confirmed them. */
export const datedDependencies: DatedSource = ({ grid, table: recognised }, { locale }) => {
  const table: DependencyTable = readRecognised(
    { grid, table: recognised, locale },
    dependencyColumns,
  );
  const dependencies = readDependencies(table);
  const asks = table.found.confirmed !== undefined;
  const open = dependencies
    .filter(({ state }) => state === 'open')
    .map(({ row, isConfirmed, values: { id, need, toTeam, riskOwner, dueDate } }) => ({
      text: [id, need ?? `what ${toTeam ?? 'another team'} hands over`].filter(Boolean).join(' '),
      ...{ owner: riskOwner ?? toTeam, due: dueDate, isRed: asks && !isConfirmed },
      note: `from ${toTeam ?? 'nobody'}${asks && !isConfirmed ? ', not confirmed' : ''}`,
      at: placeIn(table, row, table.found.dueDate === undefined ? 'toTeam' : 'dueDate'),
    }));
  const hasDays = table.found.dueDate !== undefined;
  return {
    ...{ sheet: table.sheet, one: 'dependency', many: 'dependencies' },
    ...{ count: dependencies.length, hasDays, open },
  };
};
