import { useState } from 'preact/hooks';
import type { FunctionHelp, ParameterHelp } from '../bridge.ts';
import { argumentChoices, firstArgument } from '../model/argumentChoices.ts';
import { buildFormula, canonicalArgument, showFormula } from '../model/formulaText.ts';
import { countOf } from '../model/words.ts';
import { Icon } from '../parts/Icon.tsx';
import { usePanel } from '../state/panelContext.ts';

interface ArgumentFieldProps {
  readonly parameter: ParameterHelp;
  readonly text: string;
  readonly choices: readonly string[];
  change(text: string): void;
}

function ArgumentField({ parameter, text, choices, change }: ArgumentFieldProps) {
  const list = `choices-${parameter.name}`;
  return (
    <label class="field">
      <span class="field-label">
        {parameter.name}
        {parameter.optional && <span class="quiet"> optional</span>}
      </span>
      <input
        class="input"
        value={text}
        list={choices.length > 0 ? list : undefined}
        spellcheck={false}
        autocomplete="off"
        onInput={({ currentTarget }) => change(currentTarget.value)}
      />
      {choices.length > 0 && (
        <datalist id={list}>
          {choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
    </label>
  );
}

/** Optional arguments are folded away, unless there are no others. */
function foldsNothing({ parameters }: FunctionHelp): boolean {
  return parameters.every(({ optional }) => optional);
}

/** Fields for the arguments, the formula they make, and Insert. */
export function FormulaBuilder({ help }: { readonly help: FunctionHelp }) {
  const { overview, separator, functionPrefix, ask, tell, busy } = usePanel();
  const tables = overview?.tables ?? [];
  const [texts, setTexts] = useState<readonly string[]>(() =>
    help.parameters.map((parameter) =>
      showFormula(firstArgument(parameter, help, tables), separator),
    ),
  );
  const canonical = texts.map((text) => canonicalArgument(text, separator));
  const missing = help.parameters.filter(
    ({ optional }, index) => !optional && canonical[index] === '',
  );
  const formula = buildFormula(help.name, canonical);
  const required = help.parameters.filter(({ optional }) => !optional || foldsNothing(help));
  const folded = help.parameters.filter((parameter) => !required.includes(parameter));
  const field = (parameter: ParameterHelp) => {
    const index = help.parameters.indexOf(parameter);
    return (
      <ArgumentField
        key={parameter.name}
        parameter={parameter}
        text={texts[index] ?? ''}
        choices={argumentChoices(parameter, help, tables)}
        change={(text) => setTexts(texts.map((one, other) => (other === index ? text : one)))}
      />
    );
  };
  const resting = busy !== null || missing.length > 0;
  const insert = async () => {
    if (resting) return;
    const reply = await ask({ type: 'insert', formula }, 'Inserting');
    if (reply) tell({ tone: 'good', sentence: `${help.name} is in ${reply.place}.`, remedy: '' });
  };
  return (
    <form
      class="builder"
      onSubmit={(event) => {
        event.preventDefault();
        void insert();
      }}
    >
      {required.map(field)}
      {folded.length > 0 && (
        <details class="more">
          <summary>{countOf(folded.length, 'optional argument')}</summary>
          <div class="builder-more">{folded.map(field)}</div>
        </details>
      )}
      <output class="formula">
        <code>{showFormula(buildFormula(functionPrefix + help.name, canonical), separator)}</code>
      </output>
      <button type="submit" class="button primary" aria-disabled={resting}>
        <Icon name="plus" />
        {missing.length > 0
          ? `Fill in ${missing.map(({ name }) => name).join(', ')}`
          : 'Insert into the active cell'}
      </button>
    </form>
  );
}
