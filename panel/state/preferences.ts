/** Small choices of one person that outlive the pane, such as the tab they left it on. */
export interface Preferences {
  /** Null where nothing was kept. */
  read(name: string): string | null;
  write(name: string, value: string): void;
}

/** For pages that keep nothing. */
export const noPreferences: Preferences = { read: () => null, write: () => undefined };
