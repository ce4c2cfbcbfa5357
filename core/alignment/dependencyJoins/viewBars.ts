import type { BarsBlock } from '../../declare/view.ts';
import { personKey } from '../raciJoins/personNames.ts';
import type { Standing } from './standing.ts';

/** How many open dependencies each team is asked for, the most first. */
export function teamBars(open: readonly Standing[]): BarsBlock[] {
  const byTeam = new Map<
    string,
    { label: string; count: number; waiting: number; near: boolean }
  >();
  for (const { dependency, tone } of open) {
    const label = dependency.values.toTeam ?? 'no team named';
    const bar = byTeam.get(personKey(label)) ?? { label, count: 0, waiting: 0, near: false };
    byTeam.set(personKey(label), {
      label: bar.label,
      count: bar.count + 1,
      waiting: bar.waiting + (dependency.isConfirmed ? 0 : 1),
      near: bar.near || tone === 'bad',
    });
  }
  if (byTeam.size === 0) return [];
  const bars = [...byTeam.values()]
    .sort((a, b) => b.count - a.count)
    .map(({ label, count, waiting, near }) => ({
      ...{ label, value: count, tone: near ? ('bad' as const) : ('plain' as const) },
      note: waiting === 0 ? 'all confirmed' : `${waiting} not confirmed`,
    }));
  return [{ block: 'bars', caption: 'What each team is asked for', unit: 'count', bars }];
}
