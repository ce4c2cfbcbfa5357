import { namesNobody } from '../vocabulary/namesNobody.ts';
import { yesOrNo } from '../vocabulary/yesOrNo.ts';

/** What is known of one automation; null is no answer. */
export interface GateAnswers {
  readonly objective: string | null;
  readonly accountable: string | null;
  readonly before: string | null;
  readonly personalData: string | null;
  readonly legalBasis: string | null;
}

export type GateReason =
  | 'automation-no-objective'
  | 'automation-no-accountable'
  | 'automation-no-legal-basis'
  | 'automation-no-baseline'
  | 'automation-personal-data-unanswered';

/** Whether an automation may go on. */
export interface Gate {
  readonly verdict: 'pass' | 'warn' | 'fail';
  readonly reasons: readonly GateReason[];
}

/** What stops an automation; the other reasons only warn. */
const stops: ReadonlySet<GateReason> = new Set([
  ...(['automation-no-objective', 'automation-no-accountable'] as const),
  'automation-no-legal-basis' as const,
]);

/** Answers that say that no data of people are used. Ours; the words for "no" of every language say so as well. */
const noneWords =
  /^(?:none|no data|no personal data|keine?|aucune?|ninguno|ninguna|nessuno|nessuna|nenhuma?|geen|n\/?a|not applicable|–|—|-|0)\.?$/i;

/** An id is a name too: "O-3" has no more than a letter. */
function isBlank(text: string | null): boolean {
  return namesNobody(text === null ? null : text.replace(/\d/g, 'x'));
}

/** Whether data of people are used; null where nobody has said. */
function usesPersonalData(text: string | null): boolean | null {
  if (text === null || text.trim() === '') return null;
  if (noneWords.test(text.trim()) || yesOrNo(text) === false) return false;
  return namesNobody(text) ? null : true;
}

/**
 * Fail: no objective, nobody accountable, or personal data without a basis. Warn: nothing measured before, or nobody
 * has said which personal data are used. Else pass. Ours, after the duties of data protection law to name a purpose
 * and a basis (GDPR articles 5 and 6).
 */
export function fitGate(answers: GateAnswers): Gate {
  const uses = usesPersonalData(answers.personalData);
  const found: readonly (readonly [GateReason, boolean])[] = [
    ['automation-no-objective', isBlank(answers.objective)],
    ['automation-no-accountable', namesNobody(answers.accountable)],
    ['automation-no-legal-basis', uses === true && namesNobody(answers.legalBasis)],
    ['automation-no-baseline', isBlank(answers.before)],
    ['automation-personal-data-unanswered', uses === null],
  ];
  const reasons = found.flatMap(([reason, holds]) => (holds ? [reason] : []));
  if (reasons.length === 0) return { verdict: 'pass', reasons };
  return { verdict: reasons.some((reason) => stops.has(reason)) ? 'fail' : 'warn', reasons };
}
