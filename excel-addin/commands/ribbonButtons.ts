import type { View } from '../../panel/state/view.ts';

/** A ribbon button with what it opens in the panel; `action` null is Excel's own "show the pane". */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly action: string | null;
  readonly view: View;
}

/** Every button in its order; both manifests and the associated actions are made from this list. */
export const ribbonButtons: readonly RibbonButton[] = [
  {
    id: 'Tandem.Open',
    label: 'Open Tandem',
    tip: 'Shows what each sheet of this workbook is and how it scores.',
    action: null,
    view: { tab: 'overview' },
  },
  {
    id: 'Tandem.CheckUp',
    label: 'Check up',
    tip: 'Checks the whole workbook and lists what is wrong, each with its cell.',
    action: 'openFindings',
    view: { tab: 'findings' },
  },
  {
    id: 'Tandem.Build',
    label: 'Add or convert',
    tip: 'Adds a tracker, or turns a sheet you already have into one. You see every change first.',
    action: 'openBuild',
    view: { tab: 'build' },
  },
  {
    id: 'Tandem.Functions',
    label: 'Functions',
    tip: 'Explains every function and puts one into the cell you have chosen.',
    action: 'openFunctions',
    view: { tab: 'functions' },
  },
];
