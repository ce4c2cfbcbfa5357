import type { PageState } from '../session/pageState.ts';
import type { PageActions } from './actions.ts';
import { Icon, type IconName } from './Icon.tsx';
import { Mark } from './Mark.tsx';

interface HeaderProps {
  readonly state: PageState;
  readonly actions: PageActions;
}

/** The slim bar above everything: what is open, what can be done with it. */
export function Header({ state, actions }: HeaderProps) {
  const waiting = state.stage !== 'ready' || state.writing;
  return (
    <header class="header">
      <Mark />
      <FileTitle state={state} />
      <nav class="commands" aria-label="Workbook">
        <Command icon="open" label="Open" run={actions.pickFile} disabled={state.writing} />
        <Command
          icon="save"
          label="Save as"
          run={actions.save}
          disabled={waiting || state.saving}
        />
        <span class="rule" />
        <Command
          icon="undo"
          label="Undo"
          run={actions.undo}
          disabled={state.writing || !state.canUndo}
          bare
        />
        <Command
          icon="redo"
          label="Redo"
          run={actions.redo}
          disabled={state.writing || !state.canRedo}
          bare
        />
      </nav>
      <nav class="commands end" aria-label="Tandem">
        <Command icon="add" label="Add a tracker" run={actions.addTracker} disabled={waiting} />
        <Command
          icon="convert"
          label="Convert sheet"
          run={actions.convertSheet}
          disabled={waiting}
        />
        <Command icon="check" label="Check up" run={actions.checkUp} disabled={waiting} primary />
        <span class="rule" />
        <Command
          icon="panel"
          label={state.panelOpen ? 'Hide panel' : 'Show panel'}
          run={actions.togglePanel}
          pressed={state.panelOpen}
          bare
        />
      </nav>
    </header>
  );
}

function FileTitle({ state }: { readonly state: PageState }) {
  return (
    <div class="file">
      <h1 class="file-name" title={state.fileName}>
        {state.fileName || 'Tandem workbench'}
      </h1>
      {state.isSample && <span class="badge">Sample, made up</span>}
      {state.edited && <span class="edited">Edited</span>}
    </div>
  );
}

interface CommandProps {
  readonly icon: IconName;
  readonly label: string;
  readonly run: () => void;
  readonly disabled?: boolean;
  readonly primary?: boolean;
  /** Shows the drawing alone, the label on hovering. */
  readonly bare?: boolean;
  readonly pressed?: boolean;
}

function Command({ icon, label, run, disabled = false, primary, bare, pressed }: CommandProps) {
  const kinds = ['command', primary ? 'primary' : '', bare ? 'bare' : ''].filter(Boolean);
  const name = bare ? { 'aria-label': label } : {};
  return (
    <button
      type="button"
      class={kinds.join(' ')}
      onClick={run}
      disabled={disabled}
      aria-pressed={pressed}
      title={label}
      {...name}
    >
      <Icon name={icon} />
      {!bare && <span>{label}</span>}
    </button>
  );
}
