import { BooleanNumber, type IStyleData, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { ConditionalRule, Look } from '../../../../core/sheet/edit.ts';
import { appearances, tones } from '../../../xlsx/styles/looks.ts';

/** The few looks of a tracker as saved files have them, in the spreadsheet's terms. */
export const lookStyles: Readonly<Record<Look, IStyleData>> = {
  title: styleOf('title'),
  section: styleOf('section'),
  header: styleOf('header'),
  computed: styleOf('computed'),
  input: styleOf('input'),
  note: styleOf('note'),
  text: { ...styleOf('text'), vt: VerticalAlign.TOP },
};

function styleOf(look: Look): IStyleData {
  const { bold, italic, size, text, fill, wrap } = appearances[look];
  return {
    ...(bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(italic ? { it: BooleanNumber.TRUE } : {}),
    ...(size === undefined ? {} : { fs: size }),
    ...(text === undefined ? {} : { cl: { rgb: `#${text}` } }),
    ...(fill === undefined ? {} : { bg: { rgb: `#${fill}` } }),
    vt: VerticalAlign.BOTTOM,
    tb: wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
  };
}

/** Colours of a rule's tone, as saved files have them. */
export function toneColours(tone: ConditionalRule['tone']): {
  readonly background: string;
  readonly text: string;
} {
  const { text = '000000', fill = 'FFFFFF' } = tones[tone];
  return { background: `#${fill}`, text: `#${text}` };
}
