import type { Planted } from './planted.ts';

/** Where the made-up bakery is heading without anybody noticing. */
export const plantedForecast: readonly Planted[] = [
  {
    code: 'kr-trending-off-track',
    sheet: 'Key results',
    cell: 'H6',
    story: 'The reviews grow a little every week, but at that pace there will be 427 of 450.',
    mend: { 'Check-ins!C33': 395 },
  },
  {
    code: 'kpi-signal',
    sheet: 'KPI data',
    cell: 'C67',
    story: 'The energy a loaf takes leapt in October beyond what chance explains.',
    mend: { C67: 29 },
  },
];
