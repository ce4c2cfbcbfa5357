import { render } from 'preact';
import { App } from './App.tsx';
import type { Bridge } from './bridge.ts';
import type { Separator } from './model/formulaText.ts';
import { noPreferences, type Preferences } from './state/preferences.ts';
import type { SaveFile } from './state/saveFile.ts';
import type { PanelControls } from './state/usePanelState.ts';
import { followTheme, type Theme } from './theme.ts';

export interface PanelOptions {
  /** Decides accent and type: each host looks like itself. */
  readonly host: 'sheets' | 'excel' | 'workbench';
  /** Sign between function arguments in the user's locale. */
  readonly separator: Separator;
  /** `TANDEM.` in Excel; nothing elsewhere. */
  readonly functionPrefix?: string;
  /** True when the host answers `progress`; the panel then asks how far long work is. */
  readonly reportsProgress?: boolean;
  /** Where this person's tab and filter are kept; left out where the page keeps nothing. */
  readonly preferences?: Preferences;
  /** How a file reaches the user; left out where the host lets none through, so that it is shown to be copied. */
  readonly save?: SaveFile;
  /** `auto` follows the system; hosts that are always light say so. */
  readonly theme?: Theme;
}

export interface MountedPanel extends PanelControls {
  /** Takes the panel out of the page. */
  unmount(): void;
}

/**
 * Puts the panel into an element and runs the first check-up. The page must carry `panel/panel.css`.
 * Resolves when the panel can be controlled from outside; nothing global is set.
 */
export function mountPanel(
  element: HTMLElement,
  bridge: Bridge,
  options: PanelOptions,
): Promise<MountedPanel> {
  const { host, separator, functionPrefix = '', reportsProgress = false, theme = 'auto' } = options;
  const { preferences = noPreferences, save = null } = options;
  element.classList.add('tandem');
  element.dataset.host = host;
  const stopFollowing = followTheme(element, theme);
  const unmount = () => {
    stopFollowing();
    render(null, element);
  };
  return new Promise((resolve) => {
    const onReady = (controls: PanelControls) => resolve({ ...controls, unmount });
    const wires = { bridge, separator, functionPrefix, reportsProgress };
    const setting = { ...wires, preferences, save, onReady };
    render(<App {...setting} />, element);
  });
}
