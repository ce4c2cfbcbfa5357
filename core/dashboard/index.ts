export { dashboardCommand, dashboardEdits, dashboardId } from './command.ts';
export { dashboardView } from './view.ts';
