export { earlyWarningsCheck } from './check.ts';
export { earlyWarningsView } from './view.ts';
