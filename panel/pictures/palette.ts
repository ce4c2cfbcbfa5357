import type { Paint } from './scene.ts';

type Colours = Readonly<Record<Exclude<Paint, 'none'>, string>>;

/**
 * Colours of pictures that leave the panel: always on a light ground, since they end up in documents. Groups are
 * told apart by the colour-blind safe set of Okabe and Ito (2008), darkened where white would swallow it; each has
 * a shape of its own as well.
 */
export const lightColours: Colours = {
  ground: '#ffffff',
  raised: '#ffffff',
  sunken: '#f5f6f7',
  line: '#e1e4e8',
  lineStrong: '#868e98',
  text: '#1a1f26',
  quiet: '#59636e',
  accent: '#0f766e',
  chart: '#3f6ea8',
  good: '#1b6e3c',
  goodSoft: '#e6f4ea',
  watch: '#8a5300',
  watchSoft: '#fff3dc',
  bad: '#b3261e',
  badSoft: '#fdecea',
  low2: '#b35806',
  low1: '#f1b269',
  heat0: '#eef3fa',
  heat1: '#c9dbf1',
  heat2: '#93b9e4',
  heat3: '#4677b4',
  heat4: '#234a80',
  onLight: '#1a1f26',
  onDark: '#ffffff',
  group0: '#0072b2',
  group1: '#c25400',
  group2: '#007a5c',
  group3: '#a8497f',
  group4: '#8a6d00',
  group5: '#3a8fc4',
  group6: '#4d4d4d',
  group7: '#7a5cc2',
};

const variables: Readonly<Partial<Record<Paint, string>>> = {
  lineStrong: '--line-strong',
  goodSoft: '--good-soft',
  watch: '--warning',
  watchSoft: '--warning-soft',
  bad: '--error',
  badSoft: '--error-soft',
  onLight: '--on-light',
  onDark: '--on-dark',
};

/** The style variable that holds a paint in the panel's theme. */
export function variableOf(paint: Exclude<Paint, 'none'>): string {
  return variables[paint] ?? `--${paint}`;
}

/** A paint as the panel's style sheet knows it, so that it follows the theme. */
export function themePaint(paint: Paint | undefined): string {
  return paint === undefined || paint === 'none' ? 'none' : `var(${variableOf(paint)})`;
}

/** A paint as a fixed colour, for pictures that leave the panel. */
export function fixedPaint(paint: Paint | undefined): string {
  return paint === undefined || paint === 'none' ? 'none' : lightColours[paint];
}
