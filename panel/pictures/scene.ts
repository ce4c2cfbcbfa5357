/** Colours a picture is painted with, by what they mean; each theme gives them their values. */
export const paintNames = [
  ...['ground', 'raised', 'sunken', 'line', 'lineStrong', 'text', 'quiet', 'accent', 'chart'],
  ...['good', 'goodSoft', 'watch', 'watchSoft', 'bad', 'badSoft'],
  ...['low2', 'low1', 'heat0', 'heat1', 'heat2', 'heat3', 'heat4', 'onLight', 'onDark'],
  ...['group0', 'group1', 'group2', 'group3', 'group4', 'group5', 'group6', 'group7'],
] as const;

export type Paint = (typeof paintNames)[number] | 'none';

interface Shape {
  readonly fill?: Paint;
  readonly stroke?: Paint;
  /** Width of the stroke in pixels; 1 when left out. */
  readonly strokeWidth?: number;
  readonly dashed?: boolean;
  /** 0–1; 1 when left out. */
  readonly opacity?: number;
}

export interface RectMark extends Shape {
  readonly mark: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Radius of the corners. */
  readonly radius?: number;
}

export interface PathMark extends Shape {
  readonly mark: 'path';
  /** Path in the commands M, L, C, Q, A and Z with absolute numbers. */
  readonly path: string;
}

export interface CircleMark extends Shape {
  readonly mark: 'circle';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface TextMark {
  readonly mark: 'text';
  readonly x: number;
  /** Height of the base line. */
  readonly y: number;
  readonly text: string;
  /** Pixels. */
  readonly size: number;
  readonly fill: Paint;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** True for text that reads from bottom to top. */
  readonly upward?: boolean;
  /** Ground drawn around the letters, for text over lines. */
  readonly halo?: Paint;
  readonly opacity?: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Marks that belong to one thing a reader can choose. */
export interface GroupMark {
  readonly mark: 'group';
  readonly id: string;
  /** What a screen reader says. */
  readonly label: string;
  readonly box: Box;
  readonly marks: readonly PlainMark[];
}

export type PlainMark = RectMark | PathMark | CircleMark | TextMark;

export type Mark = PlainMark | GroupMark;

/** A picture as plain data, in pixels from the top left; later marks stand before earlier ones. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}
