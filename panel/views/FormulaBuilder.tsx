import type { FunctionHelp, ParameterHelp } from '../bridge.ts';
import { argumentChoices } from '../model/argumentChoices.ts';
import { countOf } from '../model/words.ts';
import { ArgumentField } from '../parts/ArgumentField.tsx';
import { Icon } from '../parts/Icon.tsx';
import { usePanel } from '../state/panelContext.ts';
import { useFormula } from '../state/useFormula.ts';

/** Optional arguments are folded away, unless there are no others. */
function foldedParameters({ parameters }: FunctionHelp): readonly ParameterHelp[] {
  const optional = parameters.filter((parameter) => parameter.optional);
  return optional.length === parameters.length ? [] : optional;
}

/** Fields for the arguments, the formula they make, and Insert. */
export function FormulaBuilder({ help }: { readonly help: FunctionHelp }) {
  const { overview } = usePanel();
  const { shown, missing, resting, insert, textOf, change } = useFormula(help);
  const folded = foldedParameters(help);
  const field = (parameter: ParameterHelp) => (
    <ArgumentField
      key={parameter.name}
      parameter={parameter}
      text={textOf(parameter)}
      choices={argumentChoices(parameter, help, overview?.tables ?? [])}
      change={(text) => change(parameter, text)}
    />
  );
  return (
    <form
      class="builder"
      onSubmit={(event) => {
        event.preventDefault();
        void insert();
      }}
    >
      {help.parameters.filter((parameter) => !folded.includes(parameter)).map(field)}
      {folded.length > 0 && (
        <details class="more">
          <summary>{countOf(folded.length, 'optional argument')}</summary>
          <div class="builder-more">{folded.map(field)}</div>
        </details>
      )}
      <output class="formula">
        <code>{shown}</code>
      </output>
      <button type="submit" class="button primary" aria-disabled={resting}>
        <Icon name="plus" />
        {missing.length > 0 ? `Fill in ${missing.join(', ')}` : 'Insert into the active cell'}
      </button>
    </form>
  );
}
