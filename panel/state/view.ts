import type { CommandOptions } from '../bridge.ts';

/** Tabs in their order. */
export const tabs = ['overview', 'findings', 'scores', 'views', 'build', 'functions'] as const;

export type Tab = (typeof tabs)[number];

/** What the panel shows: a tab, and within some of them one thing opened. */
export type View =
  | {
      readonly tab: 'overview';
      readonly mapping?: { readonly sheet: string; readonly range: string };
      readonly checkIn?: true;
    }
  | { readonly tab: 'findings'; readonly sheet?: string }
  | { readonly tab: 'scores' }
  | { readonly tab: 'views'; readonly id?: string }
  | {
      readonly tab: 'build';
      readonly plan?: { readonly command: string; readonly options: CommandOptions };
    }
  | { readonly tab: 'functions'; readonly name?: string };

/** Something said at the top of the panel until it is dismissed or replaced. */
export interface Notice {
  readonly tone: 'good' | 'info' | 'error';
  readonly sentence: string;
  readonly remedy: string;
}
