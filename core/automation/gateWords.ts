import type { GateReason } from './fitGate.ts';

/** Why an automation does not pass, in a few words. */
export const gateWords: Readonly<Record<GateReason, string>> = {
  'automation-no-objective': 'no objective',
  'automation-no-accountable': 'nobody accountable',
  'automation-no-legal-basis': 'personal data without a basis',
  'automation-no-baseline': 'nothing measured before',
  'automation-personal-data-unanswered': 'personal data not answered',
};
