import { rangeParameter, tableParameter } from '../../declare/parameter.ts';
import { towsColumns } from '../columns.ts';

/** The factors every function of the subject takes first. */
export const factorsParameter = rangeParameter({
  help: 'Factors with their type, weight and rating (columns ID, Factor, SWOT type, Weight, Rating), or four blocks headed Strengths, Weaknesses, Opportunities and Threats.',
});

export const optionsParameter = tableParameter({
  help: 'Strategic options with their type and the IDs of the factors they rest on.',
  columns: towsColumns,
});

/** Made-up factors that the examples share. */
export const exampleFactors = [
  ['ID', 'Factor', 'SWOT type', 'Weight', 'Rating'],
  ['S1', 'Sourdough people cross town for', 'strength', 0.4, 4],
  ['W1', 'Ordering by telephone only', 'weakness', 0.6, 1],
  ['O1', 'Cafés look for local bread', 'opportunity', 0.7, 3],
  ['T1', 'The supermarket bakes on site', 'threat', 0.3, null],
] as const;

/** Made-up options that the examples share. */
export const exampleOptions = [
  ['ID', 'Strategic option', 'TOWS type', 'Factors used', 'Linked objective'],
  ['P1', 'Bread crates for cafés', 'SO', 'S1, O1', 'O-10'],
  ['P2', 'An ordering page', 'SO', 'W1, O1', 'O-7'],
  ['P3', 'Night places for graduates', 'WO', 'W2, O1', 'O-6'],
] as const;
