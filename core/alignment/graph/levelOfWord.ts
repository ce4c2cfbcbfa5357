import { matchHeader } from '../../vocabulary/matchHeader.ts';
import { ownEntry } from '../../vocabulary/ownEntry.ts';
import type { Role } from '../../vocabulary/vocabulary.ts';
import { strategyLevelWords, wordKey } from '../../vocabulary/wordSets.ts';
import { type LevelId, levelIds } from './levels.ts';

/** Words of levels that no header is called by. */
const words: Readonly<Record<string, LevelId>> = {
  'scorecard objective': 'scorecard objective',
  'strategic objective': 'scorecard objective',
  company: 'company',
  corporate: 'company',
  individual: 'person',
  personal: 'person',
  raci: 'responsibility',
  'raci row': 'responsibility',
  'budget line': 'budget',
};

/** What a column is called says what its rows are, in every language of the vocabulary. */
const levelOfRole: Readonly<Partial<Record<Role, LevelId>>> = {
  objective: 'objective',
  keyResult: 'key result',
  measure: 'kpi',
  initiative: 'initiative',
  task: 'responsibility',
  budget: 'budget',
  department: 'department',
  team: 'team',
  person: 'person',
};

/** A header word counts only when it says little else. Ours, as for columns without a role. */
const sureWord = 0.9;

/** The level a word such as "Vision", "Key result" or "Ziel" stands for; null where it stands for none. */
export function levelOfWord(text: string): LevelId | null {
  const key = wordKey(text);
  const own = ownEntry(words, key) ?? levelIds.find((id) => id === key && id !== 'other');
  if (own !== undefined) return own;
  const strategic = strategyLevelWords.get(key);
  if (strategic !== undefined) return strategic;
  const match = matchHeader(text).find(
    ({ role, score }) => score >= sureWord && levelOfRole[role] !== undefined,
  );
  return match === undefined ? null : (levelOfRole[match.role] ?? null);
}
