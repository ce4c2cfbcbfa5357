import type { BuildOptions, BuildResult } from 'esbuild';

/** Builds the Excel add-in into `out`, to be served from `baseUrl` (ADDIN_BASE_URL when left out). */
export function build(options: {
  readonly bundle: (options: BuildOptions) => Promise<BuildResult>;
  readonly out: string;
  readonly baseUrl?: string;
}): Promise<void>;
