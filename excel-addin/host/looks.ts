import type { ConditionalRule, Look } from '../../core/sheet/edit.ts';

interface Style {
  readonly fill?: string;
  readonly font?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly wrap?: boolean;
  /** Words begin at the top of a row that is higher than they are. */
  readonly top?: boolean;
}

/** Colours of Office's own light theme, so that a tracker looks at home; text keeps 4.5 : 1 on its fill. */
export const looks: Readonly<Record<Look, Style>> = {
  title: { bold: true, size: 16, font: '#0f4f49' },
  header: { bold: true, fill: '#0f6b62', font: '#ffffff', wrap: true },
  computed: { fill: '#f3f4f6', font: '#374151' },
  input: {},
  note: { italic: true, font: '#5b6470' },
  text: { wrap: true, top: true },
  section: { bold: true, fill: '#e3f1ef', font: '#0f4f49' },
};

/** Fill and text of a colour rule. */
export const tones: Readonly<Record<ConditionalRule['tone'], { fill: string; font: string }>> = {
  good: { fill: '#e2f3e6', font: '#17622f' },
  watch: { fill: '#fff3d1', font: '#7a4d00' },
  bad: { fill: '#fde4e1', font: '#9b1c13' },
  muted: { fill: '#f3f4f6', font: '#5b6470' },
};
