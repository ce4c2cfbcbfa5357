import { functions } from '../../core/functionCatalog.ts';
import { entryPoints } from '../menu/entryPoints.ts';
import { entryStub, functionStub } from './stub.ts';

export { bundleName } from './stub.ts';

/** Names of every global function the script must have once it is loaded. */
export const globalNames: readonly string[] = [
  ...functions.map(({ name }) => name),
  ...entryPoints.map(({ name }) => name),
];

/** What stands below the bundle: one plain function for each thing Sheets calls by name. */
export const footer: string = [
  ...entryPoints.map(({ name, parameters }) => entryStub(name, parameters)),
  ...functions.map(functionStub),
].join('\n\n');
