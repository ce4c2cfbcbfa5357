import type { BarsBlock, TableBlock } from '../view.ts';
import { toneWord } from './toneWord.ts';

/** Bars as a table: what, how much, how it stands, and the note. */
export function barsTable({ caption, unit, bars }: BarsBlock): TableBlock {
  const hasTones = bars.some(({ tone }) => toneWord(tone) !== '');
  const hasNotes = bars.some(({ note }) => note !== undefined);
  return {
    block: 'table',
    caption,
    columns: [
      { header: 'What', unit: 'none' },
      { header: 'Value', unit },
      ...(hasTones ? [{ header: 'Standing', unit: 'none' as const }] : []),
      ...(hasNotes ? [{ header: 'Note', unit: 'none' as const }] : []),
    ],
    rows: bars.map(({ label, value, tone, note, at }) => ({
      cells: [
        label,
        value,
        ...(hasTones ? [toneWord(tone)] : []),
        ...(hasNotes ? [note ?? null] : []),
      ],
      tone,
      at,
    })),
  };
}
