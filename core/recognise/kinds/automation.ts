import type { KindProfile } from '../kindProfile.ts';

/** What is automated, for which objective, with which measure before and after, and which personal data; a list of software is none. */
export const automationProfile: KindProfile = {
  kind: 'automation',
  weights: {
    automation: 1.8,
    measureBefore: 0.8,
    measureAfter: 0.8,
    personalData: 1.4,
    legalBasis: 0.8,
    accountable: 0.5,
    parent: 0.5,
    objective: 0.4,
    measure: 0.3,
    decision: 0.2,
    status: 0.2,
    owner: 0.2,
    comment: 0.1,
    id: 0.1,
  },
  anchors: [
    ['automation'],
    ['measureBefore', 'personalData', 'legalBasis'],
    ['parent', 'objective', 'accountable', 'owner', 'measure'],
  ],
  against: {
    keyResult: 0.8,
    question: 1,
    responsible: 0.4,
    consulted: 0.8,
    informed: 0.8,
    target: 0.4,
  },
  references: ['parent'],
  mainText: null,
  sureAnchor: 0.85,
  threshold: 3.2,
};
