import { Storage } from '@microsoft/office-js-helpers';
import { noPreferences, type Preferences } from '../../panel/state/preferences.ts';

/** Storage as Office asks for it: pages of several programs may share one origin. */
function openStorage(partition: string): Storage<string> | null {
  try {
    return new Storage<string>(`${partition}tandem`);
  } catch {
    return null;
  }
}

/**
 * Which tab and filter a person left the pane with; nothing of the workbook. Kept in the browser, in Office's
 * partition of it; where the browser refuses, nothing is kept and nothing fails.
 */
export function panePreferences(partition: string): Preferences {
  const storage = openStorage(partition);
  if (!storage) return noPreferences;
  return {
    read(name) {
      const value: unknown = storage.get(name);
      return typeof value === 'string' ? value : null;
    },
    write(name, value) {
      try {
        storage.set(name, value);
      } catch {
        // A full or forbidden storage costs the choice, not the work.
      }
    },
  };
}
