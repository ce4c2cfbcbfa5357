import type { Scene, TextMark } from './scene.ts';
import { textWidth } from './textWidth.ts';
import { wrapText } from './wrapText.ts';

/** Room around an exported picture in pixels. */
const room = { side: 20, top: 16, bottom: 20 } as const;
/** Size of its title, from line to line, and from the last line to the picture, in pixels. */
const title = { size: 16, line: 20, gap: 16 } as const;
/** Narrowest picture a title is written above; ours, so that a title of a few words stands on one line. */
const narrowest = 320;
/** Bold letters are that much wider than the plain ones that are measured; ours. */
const bold = 1.15;

/** An exported picture with the room around it: how large it is, its title, and where the picture begins. */
export interface ExportFrame {
  readonly width: number;
  readonly height: number;
  readonly heading: readonly TextMark[];
  readonly left: number;
  readonly top: number;
}

/** Frame of a picture with its title above it, in as many lines as it takes. */
export function exportFrame(scene: Scene, words: string): ExportFrame {
  const width = Math.max(scene.width, Math.min(narrowest, textWidth(words, title.size) * bold));
  const lines = wrapText(words, { width: width / bold, size: title.size, lines: 6 });
  const top = room.top + title.size + (lines.length - 1) * title.line + title.gap;
  return {
    width: width + 2 * room.side,
    height: top + scene.height + room.bottom,
    heading: lines.map((text, index) => ({
      mark: 'text',
      ...{ x: room.side, y: room.top + title.size + index * title.line, text },
      ...{ size: title.size, bold: true, fill: 'text' },
    })),
    left: room.side,
    top,
  };
}
