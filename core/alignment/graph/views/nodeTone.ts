import type { Tone } from '../../../declare/view.ts';
import type { JudgedGraph } from '../findings/judged.ts';
import { levels } from '../levels.ts';
import type { Sight } from '../lineOfSight.ts';

/** How a node is shown: its tone and why. */
export interface NodeLook {
  readonly tone: Tone;
  readonly note?: string;
}

const notes: Readonly<Partial<Record<Sight, string>>> = {
  orphan: 'serves nothing',
  circle: 'serves itself in the end',
  'cut off': 'leads nowhere',
};

/** Tone and note of a node: broken links are bad, doubtful ones to be watched, protected exploration is named. */
export function nodeLook({ graph, sights, zone }: JudgedGraph, position: number): NodeLook {
  const node = graph.nodes[position];
  const sight = sights[position];
  if (!node || sight === undefined) return { tone: 'plain' };
  const isProtected = zone.has(position);
  if (node.unknown.length > 0) {
    const names = node.unknown.map(({ name }) => name).join(', ');
    return { tone: isProtected ? 'watch' : 'bad', note: `${names} is not listed` };
  }
  const note = notes[sight];
  if (note !== undefined && (levels[node.level].needsParent || sight === 'circle'))
    return { tone: isProtected ? 'watch' : 'bad', note: isProtected ? `${note}; explore` : note };
  if (isProtected) return { tone: 'plain', note: 'explore' };
  const isUnowned = node.hasOwnerColumn && node.owners.length === 0;
  return isUnowned && levels[node.level].needsParent
    ? { tone: 'watch', note: 'nobody owns it' }
    : { tone: 'plain' };
}

/** A key by which views refer to a node; ids may stand for several levels. */
export function keyOf(position: number): string {
  return `n${position}`;
}

/** A node in words: id and name, as people write them. */
export function labelOf({ graph }: JudgedGraph, position: number): string {
  const { id, label } = graph.nodes[position] ?? { id: null, label: '' };
  return id === null || id === label ? label : `${id} ${label}`;
}
