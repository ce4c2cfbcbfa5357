import {
  BooleanNumber,
  BorderStyleTypes,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { ConditionalRule, Look } from '../../../../core/sheet/edit.ts';

const line = { s: BorderStyleTypes.THIN, cl: { rgb: '#0F766E' } };

/** The few looks of a tracker in the workbench's colours. */
export const lookStyles: Readonly<Record<Look, IStyleData>> = {
  title: { bl: BooleanNumber.TRUE, fs: 16, cl: { rgb: '#134E4A' } },
  header: {
    bl: BooleanNumber.TRUE,
    bg: { rgb: '#D9F2EE' },
    cl: { rgb: '#134E4A' },
    bd: { b: line },
    tb: WrapStrategy.WRAP,
    vt: VerticalAlign.MIDDLE,
  },
  computed: { bg: { rgb: '#F4F6F8' }, cl: { rgb: '#475569' } },
  input: { cl: { rgb: '#0F172A' } },
  note: { it: BooleanNumber.TRUE, cl: { rgb: '#64748B' } },
  section: { bl: BooleanNumber.TRUE, bg: { rgb: '#EEF2F6' } },
};

/** Colours of the tones; text and ground differ enough to be read by everybody. */
export const toneColours: Readonly<
  Record<ConditionalRule['tone'], { readonly background: string; readonly text: string }>
> = {
  good: { background: '#D1FAE5', text: '#065F46' },
  watch: { background: '#FEF3C7', text: '#854D0E' },
  bad: { background: '#FEE2E2', text: '#991B1B' },
  muted: { background: '#F1F5F9', text: '#64748B' },
};
