import type { FunctionDefinition } from '../declare/defineFunction.ts';
import { krLint } from './functions/krLint.ts';
import { krPace } from './functions/krPace.ts';
import { krProgress } from './functions/krProgress.ts';
import { krStatus } from './functions/krStatus.ts';
import { okrCascade } from './functions/okrCascade.ts';
import { okrCoverage } from './functions/okrCoverage.ts';
import { okrGrade } from './functions/okrGrade.ts';
import { okrScore } from './functions/okrScore.ts';
import { smartCheck } from './functions/smartCheck.ts';

/** Every function of the OKR subject. */
export const okrFunctions: readonly FunctionDefinition[] = [
  krProgress,
  krPace,
  krStatus,
  krLint,
  okrScore,
  okrCascade,
  okrCoverage,
  okrGrade,
  smartCheck,
];
