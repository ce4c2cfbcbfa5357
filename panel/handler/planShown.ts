import type { PlanReply } from '../bridge.ts';
import { isBlock } from '../isBlock.ts';

const showing: readonly string[] = ['close-cycle', 'roll-over'];

/** The grades a cycle is closed with, or what goes on in the next one; nothing for other commands. */
export function planShown(command: string, view: unknown): Pick<PlanReply, 'shown'> {
  if (!showing.includes(command) || typeof view !== 'object' || view === null) return {};
  const blocks: unknown = Reflect.get(view, 'blocks');
  const minimumCoverage: unknown = Reflect.get(view, 'minimumCoverage');
  if (!Array.isArray(blocks) || typeof minimumCoverage !== 'number') return {};
  return { shown: { blocks: blocks.filter(isBlock), minimumCoverage } };
}
