import { functions } from '../../../core/catalog.ts';

/** Functions whose result changes by itself: what the file was saved with is out of date. */
const changing = ['TODAY', 'NOW', 'RAND', 'RANDBETWEEN', 'RANDARRAY', 'OFFSET', 'INDIRECT'];

const catalogue: ReadonlySet<string> = new Set(functions.map(({ name }) => name));

/** A name without the namespace that functions of add-ins have in Excel. */
const bareName = (name: string) => name.slice(name.lastIndexOf('.') + 1);

/** True when a formula calls a function of the catalogue. */
export function callsCatalogue(formula: string): boolean {
  return calledFunctions(formula).some((name) => catalogue.has(bareName(name)));
}

/** True when a formula calls a function of the catalogue, or one whose result changes by itself. */
export function mustCalculate(formula: string): boolean {
  return (
    callsCatalogue(formula) || calledFunctions(formula).some((name) => changing.includes(name))
  );
}

/** True when every function a formula calls is known to the spreadsheet of the page. */
export function canCalculate(formula: string, isKnown: (name: string) => boolean): boolean {
  return calledFunctions(formula).every(isKnown);
}

/** Names before an opening bracket, upper case, with the namespace they have in Excel; what stands in texts and sheet names is none. */
function calledFunctions(formula: string): readonly string[] {
  const code = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '');
  return (code.match(/[A-Za-z_][\w.]*(?=\s*\()/g) ?? []).map((name) => name.toUpperCase());
}
