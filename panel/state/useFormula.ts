import { useState } from 'preact/hooks';
import type { FunctionHelp, ParameterHelp } from '../bridge.ts';
import { firstArgument } from '../model/argumentChoices.ts';
import { buildFormula, canonicalArgument, showFormula } from '../model/formulaText.ts';
import { usePanel } from './panelContext.ts';

/** The formula a user is building from a function's arguments. */
export function useFormula(help: FunctionHelp) {
  const { overview, separator, functionPrefix, ask, tell, busy } = usePanel();
  const tables = overview?.tables ?? [];
  const [texts, setTexts] = useState<readonly string[]>(() =>
    help.parameters.map((one) => showFormula(firstArgument(one, help, tables), separator)),
  );
  const canonical = texts.map((text) => canonicalArgument(text, separator));
  const missing = help.parameters
    .filter(({ optional }, index) => !optional && canonical[index] === '')
    .map(({ name }) => name);
  const resting = busy !== null || missing.length > 0;
  const insert = async () => {
    if (resting) return;
    const formula = buildFormula(help.name, canonical);
    const reply = await ask({ type: 'insert', formula }, 'Inserting');
    if (reply) tell({ tone: 'good', sentence: `${help.name} is in ${reply.place}.`, remedy: '' });
  };
  const indexOf = (parameter: ParameterHelp) => help.parameters.indexOf(parameter);
  return {
    shown: showFormula(buildFormula(functionPrefix + help.name, canonical), separator),
    missing,
    resting,
    insert,
    textOf: (parameter: ParameterHelp) => texts[indexOf(parameter)] ?? '',
    change: (parameter: ParameterHelp, text: string) =>
      setTexts(texts.map((one, index) => (index === indexOf(parameter) ? text : one))),
  };
}
