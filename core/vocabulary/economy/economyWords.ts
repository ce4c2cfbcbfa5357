import type { Vocabulary } from '../vocabulary.ts';

/** Words of one language about what alignment costs and brings: misalignment, waste, bets, balance, automation. */
export type EconomyWords = Pick<
  Vocabulary,
  'headers' | 'kinds' | 'costComponents' | 'wasteTypes' | 'betDecisions'
>;
