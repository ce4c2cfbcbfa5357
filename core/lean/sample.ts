import { toSerial } from '../calendar/serial.ts';
import type { Cell } from '../sheet/cell.ts';

type SampleRow = Readonly<Record<string, Cell>>;

/** Day serial of a day of 2026. */
function day(month: number, dayOfMonth: number): number {
  return toSerial({ year: 2026, month, day: dayOfMonth });
}

/**
 * Waste seen at the made-up bakery Crumb & Co. Planted: nothing is done about the walks to the cold room (W-3), nobody
 * sees to the printed orders (W-4), whose paper costs less than nothing, nobody knows how much the spare rolls cost (W-5).
 */
export const wasteSample: readonly SampleRow[] = [
  {
    ...{ id: 'W-1', waste: 'Batches baked again after the oven ran too hot', wasteType: 'defects' },
    ...{ place: 'Bakery floor', hoursLost: 15, cost: 180, owner: 'Noor Haddad' },
    ...{ countermeasure: 'Probe in every oven, read every hour', dueDate: day(11, 30) },
    objective: 'O-3',
  },
  {
    ...{ id: 'W-2', waste: 'Vans wait for the second batch', wasteType: 'waiting' },
    ...{ place: 'Online & delivery', hoursLost: 22, cost: null, owner: 'Luca Brandt' },
    ...{ countermeasure: 'First round leaves with the first batch', dueDate: day(12, 4) },
    objective: 'O-8',
  },
  {
    ...{ id: 'W-3', waste: 'Forty walks a night to the cold room', wasteType: 'motion' },
    ...{ place: 'Bakery floor', hoursLost: 18, cost: null, owner: 'Jonas Feld' },
    ...{ countermeasure: null, dueDate: null, objective: 'O-3' },
  },
  {
    ...{ id: 'W-4', waste: 'Online orders printed, then typed in', wasteType: 'extra processing' },
    ...{ place: 'Online & delivery', hoursLost: 9, cost: -12, owner: null },
    ...{ countermeasure: 'Orders go to the till by themselves', dueDate: day(12, 18) },
    objective: 'O-7',
  },
  {
    ...{ id: 'W-5', waste: 'Spare rolls for a rush that does not come' },
    ...{ wasteType: 'overproduction', place: 'Shops', hoursLost: null, cost: null },
    ...{ countermeasure: 'Bake the last tray to order', owner: 'Priya Nair' },
    ...{ dueDate: day(11, 27), objective: 'O-4' },
  },
  {
    ...{ id: 'W-6', waste: 'Flour for six weeks in the passage', wasteType: 'inventory' },
    ...{ place: 'Bakery floor', hoursLost: 4, cost: 60, owner: 'Jonas Feld' },
    ...{ countermeasure: 'Mill delivers every week', dueDate: day(12, 11), objective: 'O-2' },
  },
];

/** An online order of the made-up bakery Crumb & Co. in minutes. Planted: nobody timed the packing, the van arrives before it leaves. */
export const streamSample: readonly SampleRow[] = [
  { step: 'Guest orders', valueTime: 4, waitTime: 35, owner: 'Luca Brandt', note: 'Minutes' },
  { step: 'Order is printed and typed in', valueTime: 0, waitTime: 20, owner: 'Luca Brandt' },
  { step: 'Bread is baked', valueTime: 45, waitTime: 60, owner: 'Noor Haddad' },
  { step: 'Order is packed', valueTime: null, waitTime: 25, owner: 'Priya Nair' },
  { step: 'Van brings it', valueTime: 18, waitTime: -5, owner: 'Tom Okafor' },
].map((row) => ({ note: null, ...row }));
