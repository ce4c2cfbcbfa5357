import type { Plugin } from 'esbuild';

export function dropDocumentation(source: string): string;
export const withoutDocumentation: Plugin;
