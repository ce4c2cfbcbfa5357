import type { Blueprint } from '../declare/blueprint.ts';
import { messagesBlueprint, rankingsBlueprint, recallBlueprint } from './blueprint.ts';

export { rankingChecks, recallJoinCheck } from './checks.ts';
export { messagesView, prioritiesView } from './view.ts';

/** Sheet templates of rankings, recall and messages. */
export const rankingBlueprints: readonly Blueprint[] = [
  rankingsBlueprint,
  recallBlueprint,
  messagesBlueprint,
];
