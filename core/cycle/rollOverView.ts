import { isoOfSerial } from '../calendar/serial.ts';
import type { ViewBlock } from '../declare/view.ts';
import type { KeyResultStanding } from '../okr/keyResultStandings.ts';
import { carryOver } from './carryOver.ts';
import type { Parted, RollOverPlan } from './rollOver.ts';

function label({ name, text }: KeyResultStanding): string {
  return name === text ? name : `${name} ${text}`;
}

function rulesText({ next, carried }: RollOverPlan): string {
  const period = `${isoOfSerial(next.startDate)} to ${isoOfSerial(next.dueDate)}`;
  return (
    `The next cycle runs from ${period}. What was closed as ${carried.join(', ').toLowerCase()} goes on: ` +
    'a measure starts at its last value, percent and progress restart at 0, the steps that are left become the plan, ' +
    'limits to keep stay. Everything else is cleared from its row. The old cycle stands as values on archive sheets.'
  );
}

/** What goes on, with the values it starts from, and what is over. */
export function rollOverView(
  plan: RollOverPlan,
  { keyResults, objectives }: Parted,
): readonly ViewBlock[] {
  const column = (header: string) => ({ header, unit: 'none' as const });
  return [
    { block: 'text', text: rulesText(plan) },
    {
      ...{ block: 'table', caption: 'Goes on' },
      columns: ['Key result', 'Closed as', 'Start', 'Target', 'Current'].map(column),
      rows: keyResults.on.map((each) => {
        const { start, target, current, closedAs } = each.keyResult.values;
        const values = { start, target, current, ...carryOver(each, plan.next) };
        return {
          cells: [label(each), closedAs, values.start, values.target, values.current],
          at: each.at,
        };
      }),
    },
    {
      ...{ block: 'table', caption: 'Over' },
      columns: ['Key result', 'Closed as', 'Grade'].map(column),
      rows: keyResults.over.map((each) => {
        const { closedAs, closingGrade } = each.keyResult.values;
        return { cells: [label(each), closedAs, closingGrade], at: each.at };
      }),
    },
    {
      ...{ block: 'table', caption: 'Objectives' },
      columns: ['Objective', 'Next cycle'].map(column),
      rows: [
        ...objectives.on.map(({ objective }) => ({ cells: [objective.name, 'goes on'] })),
        ...objectives.over.map(({ objective }) => ({ cells: [objective.name, 'over'] })),
      ],
    },
  ];
}
