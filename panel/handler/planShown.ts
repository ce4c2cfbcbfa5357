import type { PlanReply } from '../bridge.ts';
import { isBlock } from '../isBlock.ts';

const showing: readonly string[] = ['close-cycle', 'roll-over'];

/** What a command's view has to show: its blocks, of a review pack the agenda. */
function blocksOf(command: string, view: object): unknown {
  if (command === 'review-pack') return [Reflect.get(view, 'agenda')];
  return showing.includes(command) ? Reflect.get(view, 'blocks') : null;
}

/** The agenda of a review, the grades a cycle is closed with, or what goes on in the next one; nothing for other commands. */
export function planShown(command: string, view: unknown): Pick<PlanReply, 'shown'> {
  if (typeof view !== 'object' || view === null) return {};
  const blocks = blocksOf(command, view);
  const minimumCoverage: unknown = Reflect.get(view, 'minimumCoverage');
  if (!Array.isArray(blocks) || typeof minimumCoverage !== 'number') return {};
  return { shown: { blocks: blocks.filter(isBlock), minimumCoverage } };
}
