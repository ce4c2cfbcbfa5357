import type { CheckInLabels } from './importFormat.ts';

/** The texts of one check-in by what they say; a label that is not there is absent. */
export type CheckInText = Readonly<
  Partial<Record<'date' | 'person' | 'note' | 'value' | 'status', string>>
>;

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/**
 * The check-ins written in one cell: `Checkin Date: 2026-03-10; User: …; Note: …; Current Value: 25%;`, one after
 * the other. Text before the first label belongs to none and makes the answer empty.
 */
export function parseCheckIns(text: string, labels: CheckInLabels): readonly CheckInText[] {
  const { others, ...named } = labels;
  const names = [...Object.values(named), ...others];
  const splitter = new RegExp(`(?:^|;)\\s*(${names.map(escapePattern).join('|')}):`, 'i');
  const [before = '', ...pieces] = text.trim().split(splitter);
  if (before.trim() !== '') return [];
  const checkIns: Record<string, string>[] = [];
  for (let index = 0; index + 1 < pieces.length; index += 2) {
    const label = (pieces[index] ?? '').toLowerCase();
    const value = (pieces[index + 1] ?? '').replace(/;\s*$/, '').trim();
    const key = Object.entries(named).find(([, name]) => name.toLowerCase() === label)?.[0];
    if (key === 'date') checkIns.push({});
    const last = checkIns[checkIns.length - 1];
    if (last && key !== undefined && value !== '') last[key] = value;
  }
  return checkIns;
}
