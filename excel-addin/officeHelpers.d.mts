import type { Plugin } from 'esbuild';

export const officeHelpersStorage: Plugin;
