import type { Vocabulary } from '../vocabulary.ts';

/** Words of one language about where a company is heading: a SWOT, its options, a fit matrix, assumptions. */
export type DirectionWords = Required<
  Pick<
    Vocabulary,
    'headers' | 'kinds' | 'swotTypes' | 'fitElements' | 'fitSigns' | 'assumptionStates' | 'degrees'
  >
>;
