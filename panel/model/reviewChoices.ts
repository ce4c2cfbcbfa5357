import { reviewKinds, reviewTitles } from '../../core/reviewPack/kinds.ts';

/** Every review a pack can be made for, in the order of how often it is held, with the question it answers. */
export const reviewChoices = reviewKinds.map((kind) => {
  const [title, question] = reviewTitles[kind];
  return { value: kind as string, words: title, note: question };
});
