import { toSerial } from '../calendar/serial.ts';
import type { Cell } from '../sheet/cell.ts';

type SampleRow = Readonly<Record<string, Cell>>;

/** Day serial of a day of 2026. */
function day(month: number, dayOfMonth: number): number {
  return toSerial({ year: 2026, month, day: dayOfMonth });
}

/**
 * Dependencies of the made-up bakery Crumb & Co. Planted: not confirmed with the day near (DEP-3), nobody carries
 * the risk (DEP-4), a key result that does not exist (DEP-5), a team that does not exist (DEP-6).
 */
export const dependenciesSample: readonly SampleRow[] = [
  {
    ...{ id: 'DEP-1', keyResult: 'KR-10', fromTeam: 'Bakery floor', toTeam: 'Shops' },
    ...{ need: 'A count of what is left at six, each evening', confirmed: 'yes' },
    ...{ askedOn: day(10, 5), dueDate: day(10, 12), riskOwner: 'Tom Okafor' },
    status: 'delivered',
  },
  {
    ...{ id: 'DEP-2', keyResult: 'KR-21', fromTeam: 'Online & delivery', toTeam: 'Bakery floor' },
    ...{ need: 'Forty more loaves on Fridays', confirmed: 'yes', askedOn: day(10, 8) },
    ...{ dueDate: day(12, 4), riskOwner: 'Luca Brandt', status: 'open' },
  },
  {
    ...{ id: 'DEP-3', keyResult: 'KR-24', fromTeam: 'Online & delivery', toTeam: 'Office' },
    ...{ need: 'The lease of a second van, signed', confirmed: 'no', askedOn: day(10, 20) },
    ...{ dueDate: day(11, 20), riskOwner: 'Noor Haddad', status: 'open' },
  },
  {
    ...{ id: 'DEP-4', keyResult: 'KR-27', fromTeam: 'Office', toTeam: 'Shops' },
    ...{ need: 'Tills closed by eight every evening', confirmed: 'yes', askedOn: day(10, 2) },
    ...{ dueDate: day(12, 1), status: 'open' },
  },
  {
    ...{ id: 'DEP-5', keyResult: 'KR-31', fromTeam: 'Shops', toTeam: 'Bakery floor' },
    ...{ need: 'Rye by ten on Saturdays', confirmed: 'yes', askedOn: day(10, 26) },
    ...{ dueDate: day(12, 12), riskOwner: 'Priya Nair', status: 'open' },
  },
  {
    ...{ id: 'DEP-6', keyResult: 'KR-2', fromTeam: 'Company', toTeam: 'Marketing' },
    ...{ need: 'A card that asks for a review', confirmed: 'yes', askedOn: day(11, 2) },
    ...{ dueDate: day(12, 10), riskOwner: 'Marta Lind', status: 'open' },
  },
];

/**
 * Joint milestones of the made-up bakery. Planted: overdue (M-2), one department alone (M-3), a department without
 * an owner (M-4).
 */
export const milestonesSample: readonly SampleRow[] = [
  {
    ...{ id: 'M-1', milestone: 'The new checkout sells the whole range' },
    ...{ departments: 'Online & delivery, Bakery floor', owners: 'Luca Brandt, Jonas Feld' },
    ...{ dueDate: day(10, 31), doneOn: day(10, 28), objective: 'O-7' },
  },
  {
    ...{ id: 'M-2', milestone: 'What is left is counted in both shops' },
    ...{ departments: 'Shops, Bakery floor', owners: 'Priya Nair, Tom Okafor' },
    ...{ dueDate: day(11, 10), objective: 'O-4' },
  },
  {
    ...{ id: 'M-3', milestone: 'The month is closed with the new tills', departments: 'Office' },
    ...{ owners: 'Ines Moreau', dueDate: day(12, 5), objective: 'O-9' },
  },
  {
    ...{ id: 'M-4', milestone: 'The second van is on the road' },
    ...{ departments: 'Online & delivery, Office', owners: 'Luca Brandt' },
    ...{ dueDate: day(12, 15), objective: 'O-8' },
  },
  {
    ...{ id: 'M-5', milestone: 'Blind tasting in both shops' },
    ...{ departments: 'Bakery floor, Shops', owners: 'Bakery floor: Jonas Feld, Shops: Lea Roth' },
    ...{ dueDate: day(12, 12), objective: 'O-3' },
  },
];
