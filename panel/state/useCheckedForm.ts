import { useEffect, useRef, useState } from 'preact/hooks';
import type { FormCheck } from '../model/closeForm.ts';
import { usePanel } from './panelContext.ts';

/** A form that opens the preview of its command, and says what is wrong by field only once a preview was asked for. */
export function useCheckedForm<Field extends string>(command: string, check: FormCheck<Field>) {
  const { busy, open } = usePanel();
  const form = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    if (asked > 0) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [asked]);
  const preview = () => {
    if (busy !== null) return;
    if (check.ok) open({ tab: 'build', plan: { command, options: check.options } });
    else setAsked(asked + 1);
  };
  const errors = asked > 0 && !check.ok ? check.errors : null;
  return { form, errors, preview };
}
