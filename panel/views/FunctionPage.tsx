import type { FunctionHelp, ParameterHelp } from '../bridge.ts';
import { showFormula, signature } from '../model/formulaText.ts';
import { parameterWords } from '../model/parameterWords.ts';
import { BackBar } from '../parts/BackBar.tsx';
import { usePanel } from '../state/panelContext.ts';
import { FormulaBuilder } from './FormulaBuilder.tsx';

function ParameterLine({ parameter }: { readonly parameter: ParameterHelp }) {
  return (
    <div>
      <dt>
        <code>{parameter.name}</code> <span class="quiet">{parameterWords(parameter)}</span>
      </dt>
      <dd>
        {parameter.help}
        {parameter.columns.length > 0 && (
          <p class="quiet">Columns: {parameter.columns.join(', ')}</p>
        )}
      </dd>
    </div>
  );
}

function Examples({ help }: { readonly help: FunctionHelp }) {
  const { separator, functionPrefix } = usePanel();
  if (help.examples.length === 0) return null;
  return (
    <section class="group">
      <h3>Examples</h3>
      <ul class="examples">
        {help.examples.map(({ note, formula, result }) => (
          <li key={`${note} ${formula}`}>
            <p>{note}</p>
            <code>{showFormula(formula.replace('=', `=${functionPrefix}`), separator)}</code>
            <p class="quiet">gives {result}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Related({ names }: { readonly names: readonly string[] }) {
  const { open } = usePanel();
  if (names.length === 0) return null;
  return (
    <section class="group">
      <h3>Related</h3>
      <p class="links">
        {names.map((name) => (
          <button
            key={name}
            type="button"
            class="link"
            onClick={() => open({ tab: 'functions', name })}
          >
            {name}
          </button>
        ))}
      </p>
    </section>
  );
}

/** Help of one function, and the way into a cell. */
export function FunctionPage({ help }: { readonly help: FunctionHelp }) {
  const { open, separator, functionPrefix } = usePanel();
  const name = functionPrefix + help.name;
  return (
    <>
      <BackBar title={help.name} back={() => open({ tab: 'functions' })} />
      <p>{help.summary}</p>
      <code class="signature">{signature(name, help.parameters, separator)}</code>
      <FormulaBuilder help={help} />
      <section class="group">
        <h3>Parameters</h3>
        <dl class="parameters">
          {help.parameters.map((parameter) => (
            <ParameterLine key={parameter.name} parameter={parameter} />
          ))}
        </dl>
      </section>
      <section class="group">
        <h3>Result</h3>
        <p>{help.result}</p>
        {help.resultColumns.length > 0 && (
          <p class="quiet">Columns: {help.resultColumns.join(', ')}</p>
        )}
      </section>
      <Examples help={help} />
      <section class="group">
        <h3>Definition</h3>
        <p>{help.definition}</p>
      </section>
      <Related names={help.related} />
    </>
  );
}
