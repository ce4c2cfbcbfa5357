import { isoOfSerial } from '../../calendar/serial.ts';
import { changesView } from '../../changes/view.ts';
import type { PackData } from '../readPack.ts';
import { counted, type PackSection } from '../section.ts';

/** What changed since the last review of the kind: scores, values, targets. */
export function changedSection(data: PackData): PackSection {
  const { context, inputs, today, since, isSinceKnown } = data;
  const settings = { ...context.settings, changesWithin: today - since };
  const blocks = changesView.run(inputs, { ...context, settings });
  const how = isSinceKnown ? 'since the last one,' : 'no earlier review is written down, so';
  return {
    title: 'What changed',
    note: `${how} from ${isoOfSerial(since)} (${counted(today - since, 'day')})`,
    blocks,
  };
}
