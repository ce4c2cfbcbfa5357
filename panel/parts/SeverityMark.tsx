import type { Severity } from '../../core/issue/issue.ts';
import { severityNames } from '../model/words.ts';
import { Icon } from './Icon.tsx';

/** Severity as icon and word; the colour only repeats them. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  return (
    <span class={`severity severity-${severity}`}>
      <Icon name={severity} />
      {severityNames[severity][0]}
    </span>
  );
}
