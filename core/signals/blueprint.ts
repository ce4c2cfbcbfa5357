import { type Blueprint, defineBlueprint } from '../declare/blueprint.ts';
import { signalColumns } from './columns.ts';
import { signalsSample } from './sample.ts';

/** What was noticed outside, and how long it took to decide and to change. */
export const signalsBlueprint: Blueprint = defineBlueprint({
  id: 'signals',
  kind: 'signals',
  sheet: 'Signals',
  purpose:
    'Log of signals from outside: when each was noticed, decided on, and answered by a change.',
  columns: signalColumns,
  sample: signalsSample,
  rules: [
    {
      column: 'decidedOn',
      formula: 'AND({decidedOn}<>"",{sensedOn}<>"",{decidedOn}<{sensedOn})',
      tone: 'bad',
    },
    {
      column: 'doneOn',
      formula: 'AND({doneOn}<>"",{decidedOn}<>"",{doneOn}<{decidedOn})',
      tone: 'bad',
    },
  ],
  settings: [],
  frozenColumns: 2,
});
