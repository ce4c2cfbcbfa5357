import type { BuildOptions, BuildResult } from 'esbuild';

/** Builds the Google Sheets add-on into `out`: Code.js, sidebar.html and appsscript.json, nothing else. */
export function build(options: {
  readonly bundle: (options: BuildOptions) => Promise<BuildResult>;
  readonly out: string;
}): Promise<void>;
