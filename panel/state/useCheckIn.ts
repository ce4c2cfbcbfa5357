import { useEffect, useState } from 'preact/hooks';
import type { CommandOptions } from '../bridge.ts';
import type { CheckInsReply } from '../checkInMessages.ts';
import {
  checkInOptions,
  type Draft,
  type Drafts,
  draftError,
  emptyDraft,
  openLines,
  ownersOf,
} from '../model/checkInDrafts.ts';
import { newToken } from '../model/newToken.ts';
import { usePanel } from './panelContext.ts';

/** Name under which whoever uses the pane is remembered. */
const nameKept = 'name';

/** The check-in form: who, which key results, what was typed, and what it would write. */
export function useCheckIn() {
  const { ask, preferences } = usePanel();
  const [reply, setReply] = useState<CheckInsReply | null>(null);
  const [failed, setFailed] = useState(false);
  const [who, setWho] = useState(() => preferences.read(nameKept) ?? '');
  const [everybody, setEverybody] = useState(false);
  const [drafts, setDrafts] = useState<Drafts>({});
  const [options, setOptions] = useState<CommandOptions | null>(null);
  useEffect(() => {
    void ask({ type: 'check-ins' }, 'Reading the key results').then((answer) => {
      setReply(answer);
      setFailed(answer === null);
    });
  }, [ask]);
  const all = reply?.lines ?? [];
  const lines = everybody ? openLines(all, null) : who === '' ? [] : openLines(all, who);
  const draftOf = (name: string): Draft => drafts[name] ?? emptyDraft;
  return {
    ...{ reply, failed, who, everybody, lines, options, draftOf, setEverybody },
    owners: ownersOf(all),
    errorOf: (name: string) => draftError(name, draftOf(name), reply?.locale ?? null),
    name: (typed: string) => {
      setWho(typed);
      preferences.write(nameKept, typed);
    },
    type: (name: string, typed: Partial<Draft>) =>
      setDrafts((old) => ({ ...old, [name]: { ...(old[name] ?? emptyDraft), ...typed } })),
    preview: () => setOptions(checkInOptions(lines, drafts, { who, token: newToken() })),
    edit: () => setOptions(null),
  };
}

export type CheckInForm = ReturnType<typeof useCheckIn>;
