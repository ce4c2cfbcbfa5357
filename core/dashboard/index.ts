export { dashboardCommand, dashboardEdits, dashboardId } from './command.ts';
