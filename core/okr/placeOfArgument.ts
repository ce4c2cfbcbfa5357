import type { PlaceOfField } from './progressByType.ts';

/** Fields of a measure stand in function arguments of the same name. */
export const placeOfArgument: PlaceOfField = (field) => ({ argument: field });
