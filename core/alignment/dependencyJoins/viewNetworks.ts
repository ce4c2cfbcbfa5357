import type { NetworkBlock, Tone } from '../../declare/view.ts';
import { splitDepartments } from '../../dependencies/splitDepartments.ts';
import { personKey } from '../raciJoins/personNames.ts';
import { pairKey } from '../raciJoins/tiedDepartments.ts';
import type { Teamwork } from './readTeamwork.ts';
import { type Standing, worse } from './standing.ts';

/** Ties from the department that waits to the one that is asked; dropped dependencies are left out. */
export function between(standings: readonly Standing[]): NetworkBlock[] {
  const nodes = new Map<string, string>();
  const ties = new Map<string, { from: string; to: string; weight: number; tone: Tone }>();
  for (const { dependency, tone } of standings) {
    const { from, values } = dependency;
    if (from === null || values.toTeam === null || tone === 'plain') continue;
    const [source, target] = [personKey(from), personKey(values.toTeam)];
    nodes.set(source, nodes.get(source) ?? from.trim());
    nodes.set(target, nodes.get(target) ?? values.toTeam.trim());
    const tie = ties.get(`${source}\n${target}`);
    const worst = worse(tie?.tone ?? tone, tone);
    const weight = (tie?.weight ?? 0) + 1;
    ties.set(`${source}\n${target}`, { from: source, to: target, weight, tone: worst });
  }
  if (nodes.size === 0) return [];
  const list = [...nodes].map(([id, label]) => ({ id, label, group: 'Department' }));
  const caption = 'Who depends on whom';
  return [{ block: 'network', caption, nodes: list, ties: [...ties.values()], directed: true }];
}

/** Ties between the departments of each milestone that several reach together. */
export function together({ milestones }: Teamwork): NetworkBlock[] {
  const nodes = new Map<string, string>();
  const ties = new Map<string, { from: string; to: string; weight: number }>();
  for (const { values } of milestones) {
    const departments = splitDepartments(values.departments);
    for (const [index, one] of departments.entries()) {
      for (const other of departments.slice(index + 1)) {
        const [from = '', to = ''] = [personKey(one), personKey(other)].sort();
        for (const name of [one, other]) nodes.set(personKey(name), name);
        const key = pairKey(one, other);
        ties.set(key, { from, to, weight: (ties.get(key)?.weight ?? 0) + 1 });
      }
    }
  }
  if (ties.size === 0) return [];
  const list = [...nodes].map(([id, label]) => ({ id, label, group: 'Department' }));
  const caption = 'Who reaches milestones together';
  return [{ block: 'network', caption, nodes: list, ties: [...ties.values()], directed: false }];
}
