import type { Planted } from './planted.ts';

const sheet = 'Signals';

/** Mistakes planted in the signals the made-up bakery noticed. */
export const plantedSignals: readonly Planted[] = [
  {
    code: 'signal-dates-order',
    sheet,
    cell: 'E9',
    story: 'Cheaper butter was decided a week before anybody noticed that butter is dear.',
    mend: { E9: 46302 },
  },
  {
    code: 'signal-undecided',
    sheet,
    cell: 'E10',
    story: 'A chain opens by the station, and for two months nobody decides what to do.',
    mend: { E10: 46335 },
  },
  {
    code: 'signal-day-missing',
    sheet,
    cell: 'D12',
    story: 'Nobody knows when the crushed parcels were noticed.',
    mend: { D12: 46310 },
  },
];
