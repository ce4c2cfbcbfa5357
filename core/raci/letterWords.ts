import { foldText } from '../vocabulary/normaliseText.ts';
import type { DutyName } from './variants.ts';

/** Words that stand for a letter when a cell spells the duty out, in the languages met in real matrices. */
const dutyWords: Readonly<Record<DutyName, string>> = {
  responsible:
    'responsible, responsable, verantwortlich, zuständig, durchführung, responsável, responsabile, verantwoordelijk, réalisateur, ejecutor, исполнитель, 负责, 实行, 実行責任, 담당',
  accountable:
    'accountable, approver, rechenschaftspflichtig, approbateur, redevable, aprobador, aprovador, autoridade, approvatore, eindverantwoordelijk, ответственный, 批准, 説明責任, 책임',
  support:
    'support, supports, supporting, supportive, unterstützung, soutien, apoyo, apoio, supporto',
  consulted:
    'consulted, consult, consultant, konsultiert, beratend, consulté, consultado, consultato, geraadpleegd, консультант, 咨询, 協業先, 자문',
  informed:
    'informed, inform, informiert, informé, informado, informato, geïnformeerd, информируемый, 知会, 報告先, 통보',
  quality: 'quality, quality review, quality reviewer, qualitätsprüfung',
  omitted: 'omitted, out of the loop, out of loop',
  driver: 'driver, drives, treiber',
  approver: 'approver, approves, accountable, approbateur, aprobador, aprovador, approvatore',
  contributor: 'contributor, contributors, contributes, consulted, contributeur',
  recommends: 'recommend, recommends, recommendation, empfehlung, recommande, recomienda',
  agrees: 'agree, agrees, agreement, zustimmung, accord, acuerdo',
  performs: 'perform, performs, umsetzung, exécute, ejecuta',
  givesInput: 'input, gives input, consulted, beitrag, avis',
  decides: 'decide, decides, decision, decider, entscheidung, décide, decide',
};

/** The words of each duty, folded. */
export const foldedDutyWords: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(dutyWords).map(([duty, list]) => [
    duty,
    new Set(list.split(',').map((word) => foldText(word.trim()))),
  ]),
);

/** Marks that say a person has no part in a task, upper case. */
export const noneMarks: ReadonlySet<string> = new Set(
  '- – — ― − / \\ . · • _ -- --- N/A NA N.A. N.A N.V.T. NONE NIL ∅ Ø'.split(' '),
);

/** Words between two letters, folded: "R et A". */
export const conjunctions: ReadonlySet<string> = new Set(
  'and et und u y e en och og oraz ve и 和 と 및'.split(' '),
);

/** Letters of other alphabets that look like ours; a formula that counts letters does not see them. */
export const lookalikes: Readonly<Record<string, string>> = {
  А: 'A',
  С: 'C',
  І: 'I',
  О: 'O',
  Р: 'P',
  Ѕ: 'S',
  Α: 'A',
  Ι: 'I',
  Ο: 'O',
  Ρ: 'P',
};
