import type { Preferences } from './preferences.ts';

/** Choices kept in the browser, nothing of the workbook; where it refuses, nothing is kept and nothing fails. */
export function browserPreferences(prefix: string): Preferences {
  return {
    read(name) {
      try {
        return localStorage.getItem(prefix + name);
      } catch {
        return null;
      }
    },
    write(name, value) {
      try {
        localStorage.setItem(prefix + name, value);
      } catch {
        // A full or forbidden storage costs the choice, not the work.
      }
    },
  };
}
