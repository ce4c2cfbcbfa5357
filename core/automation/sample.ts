import type { Cell } from '../sheet/cell.ts';

/**
 * Automations of the made-up bakery Crumb & Co. Planted: for no objective, nothing measured before,
 * nobody accountable, personal data not answered and used without a basis.
 */
export const automationSample: readonly Readonly<Record<string, Cell>>[] = [
  {
    ...{ id: 'A-1', automation: 'Online orders go to the till by themselves', objective: 'O-7' },
    ...{ measure: 'Minutes from order to till', before: '20 minutes', after: '2 minutes' },
    ...{ accountable: 'Luca Brandt', personalData: 'Name and address of guests' },
    ...{ legalBasis: 'contract', status: 'running', decision: 'go' },
  },
  {
    ...{ id: 'A-2', automation: 'Screen in the window changes by the hour', objective: null },
    ...{ measure: 'Guests who look', before: '40 an hour', after: null },
    ...{ accountable: 'Marta Lind', personalData: 'none', legalBasis: null },
    ...{ status: 'idea', decision: 'wait' },
  },
  {
    ...{ id: 'A-3', automation: 'Flour is ordered when the bin is low', objective: 'O-4' },
    ...{ measure: 'Flour thrown away', before: null, after: null },
    ...{ accountable: 'Jonas Feld', personalData: 'none', legalBasis: null },
    ...{ status: 'trial', decision: 'go' },
  },
  {
    ...{ id: 'A-4', automation: 'Invoices are matched with deliveries', objective: 'O-9' },
    ...{ measure: 'Hours to close the month', before: '26 hours', after: null },
    ...{ accountable: null, personalData: 'none', legalBasis: null },
    ...{ status: 'trial', decision: 'go' },
  },
  {
    ...{ id: 'A-5', automation: 'Answers to complaints are drafted', objective: 'O-5' },
    ...{ measure: 'Days to an answer', before: '3 days', after: null },
    ...{ accountable: 'Priya Nair', personalData: null, legalBasis: null },
    ...{ status: 'idea', decision: 'wait' },
  },
  {
    ...{ id: 'A-6', automation: 'Shifts are planned from wishes', objective: 'O-6' },
    ...{ measure: 'Hours to plan a month', before: '9 hours', after: null },
    ...{ accountable: 'Priya Nair', personalData: 'Names, wishes, days of illness' },
    ...{ legalBasis: null, status: 'trial', decision: 'wait' },
  },
];
