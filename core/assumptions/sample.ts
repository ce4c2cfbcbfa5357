import { toSerial } from '../calendar/serial.ts';
import type { Cell } from '../sheet/cell.ts';

type SampleRow = Readonly<Record<string, Cell>>;

/** Day serial of a day of 2026, or of another year. */
function day(month: number, dayOfMonth: number, year = 2026): number {
  return toSerial({ year, month, day: dayOfMonth });
}

const tested: readonly SampleRow[] = [
  {
    ...{ id: 'A1', assumption: 'Guests pay 40 cents more for a longer rest', objective: 'O-3' },
    ...{ evidence: 'Blind tasting with 60 guests', confidence: 0.7, impact: 'high' },
    ...{ testedOn: day(10, 5), nextTest: day(1, 11, 2027), owner: 'Jonas Feld' },
    status: 'confirmed',
  },
  {
    ...{ id: 'A2', assumption: 'Offices order breakfast by the week', objective: 'O-2' },
    ...{ evidence: null, confidence: 0.9, impact: 'medium', testedOn: day(9, 21) },
    ...{ nextTest: day(12, 14), owner: 'Ines Moreau', status: 'open' },
  },
  {
    ...{ id: 'A3', assumption: 'Bread survives two days in the post', objective: 'O-7' },
    ...{ evidence: 'Eleven of fifty parcels came broken', confidence: 0.2, impact: 'high' },
    ...{ testedOn: day(10, 20), nextTest: null, owner: 'Luca Brandt', status: 'refuted' },
  },
  {
    ...{ id: 'A4', assumption: 'The college sends us two graduates a year', objective: 'O-6' },
    ...{ evidence: 'Word of its head teacher', confidence: 0.6, impact: 'high' },
    ...{ testedOn: day(6, 1), nextTest: day(12, 1), owner: 'Priya Nair', status: 'open' },
  },
];

const open: readonly SampleRow[] = [
  {
    ...{ id: 'A5', assumption: 'A second slot halves late deliveries', objective: 'O-8' },
    ...{ evidence: 'Two weeks of route lists', confidence: 0.5, impact: 'medium' },
    ...{ testedOn: null, nextTest: day(12, 7), owner: 'Tom Okafor', status: 'open' },
  },
  {
    ...{ id: 'A6', assumption: 'Cafés order again without a visit', objective: 'O-10' },
    ...{ evidence: 'Three of five did', confidence: 0.6, impact: 'medium' },
    ...{ testedOn: day(9, 14), nextTest: day(12, 1), owner: null, status: 'open' },
  },
  {
    ...{ id: 'A7', assumption: 'Four per cent more on the price list costs few guests' },
    ...{ objective: 'O-2', evidence: 'Price rise of last year', confidence: 0.7, impact: 'high' },
    ...{ testedOn: day(12, 5), nextTest: day(1, 18, 2027), owner: 'Marta Lind', status: 'open' },
  },
  {
    ...{ id: 'A8', assumption: 'Half of what is left at six can be baked later' },
    ...{ objective: 'O-4', evidence: 'Waste list of October', confidence: 1.7, impact: 'medium' },
    ...{ testedOn: day(11, 2), nextTest: day(12, 7), owner: 'Jonas Feld', status: 'open' },
  },
  {
    ...{ id: 'A9', assumption: 'Numbers by the fifth change what we decide', objective: 'O-99' },
    ...{ evidence: 'Two decisions moved in September', confidence: 0.5, impact: 'low' },
    ...{ testedOn: day(10, 12), nextTest: day(1, 4, 2027), owner: 'Ines Moreau', status: 'open' },
  },
  {
    ...{ id: 'A10', assumption: 'A third shop pays within two years', objective: null },
    ...{ evidence: 'Plan of last spring', confidence: 0.4, impact: 'high', testedOn: day(3, 9) },
    ...{ nextTest: null, owner: 'Marta Lind', status: 'retired' },
  },
];

/**
 * Assumptions of the made-up bakery Crumb & Co. Planted: sure without evidence (A2), refuted and still linked (A3),
 * stale (A4), no owner (A6), a last test still to come (A7), 170 % sure (A8), an objective nobody listed (A9).
 */
export const assumptionsSample: readonly SampleRow[] = [...tested, ...open];
