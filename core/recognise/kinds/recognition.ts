import type { KindProfile } from '../kindProfile.ts';

/** Thanks with who was thanked by whom and for what. "Thanked by" counts more than "thanked", which stands in it. */
export const recognitionProfile: KindProfile = {
  kind: 'recognition',
  weights: {
    recognised: 1.8,
    recognisedBy: 1.9,
    recognisedFor: 1.1,
    recognisedOn: 0.4,
    livedValue: 0.9,
    behaviour: 0.5,
    parent: 0.3,
    team: 0.2,
    comment: 0.1,
    id: 0.1,
  },
  anchors: [['recognised'], ['recognisedBy', 'recognisedFor', 'livedValue', 'behaviour']],
  references: ['parent'],
  against: { keyResult: 1.5, measure: 1, question: 1, target: 1, amount: 1 },
  mainText: null,
  sureAnchor: 0.8,
  standIns: [
    { role: 'objective', as: 'parent' },
    { role: 'person', as: 'recognised', beside: 'recognisedBy' },
    { role: 'owner', as: 'recognised', beside: 'recognisedBy' },
  ],
  threshold: 3.2,
};
