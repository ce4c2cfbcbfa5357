import type { ConditionalRule, Look } from '../../core/sheet/edit.ts';

interface Style {
  readonly fill?: string;
  readonly font?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly wrap?: boolean;
}

/** Looks in colours that stand beside Sheets' own; text keeps 4.5 : 1 on its fill. */
export const looks: Readonly<Record<Look, Style>> = {
  title: { bold: true, size: 16, font: '#0f4f49' },
  header: { bold: true, fill: '#0f6b62', font: '#ffffff', wrap: true },
  computed: { fill: '#f1f3f4', font: '#3c4043' },
  input: {},
  note: { italic: true, font: '#5f6368' },
  text: { wrap: true },
  section: { bold: true, fill: '#e3f1ef', font: '#0f4f49' },
};

/** Fill and text of a colour rule. */
export const tones: Readonly<Record<ConditionalRule['tone'], { fill: string; font: string }>> = {
  good: { fill: '#e6f4ea', font: '#137333' },
  watch: { fill: '#fef7e0', font: '#7a4d00' },
  bad: { fill: '#fce8e6', font: '#a50e0e' },
  muted: { fill: '#f1f3f4', font: '#5f6368' },
};
