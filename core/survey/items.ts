/** One question of a template: key of its column and header as it stands. */
export interface TemplateItem {
  readonly key: string;
  readonly header: string;
}

function items(key: string, aspect: string, texts: readonly string[]): readonly TemplateItem[] {
  return texts.map((text, index) => ({
    key: `${key}${index + 1}`,
    header: `${aspect} ${index + 1}: ${text}`,
  }));
}

/** Twelve questions on the alignment of leaders, three to each of four aspects; own wording. */
export const alignmentItems: readonly TemplateItem[] = [
  ...items('vision', 'Shared vision', [
    'I can say in one sentence where we are going.',
    'Our leaders describe the same future.',
    'I know which goals come first this year.',
  ]),
  ...items('messaging', 'Consistent messaging', [
    'What I hear from different leaders fits together.',
    'Big news reaches every team in the same words.',
    'Two leaders have told me opposite things lately. (R)',
  ]),
  ...items('actions', 'Aligned actions', [
    'We stop work that serves none of our goals.',
    'Money and time go where our priorities are.',
    'My team often works against another team’s goals. (R)',
  ]),
  ...items('understanding', 'Mutual understanding', [
    'I know what the other teams need from us.',
    'Other teams know what we are working on.',
    'When teams disagree, we settle it openly.',
  ]),
];

/** What the aspect of the pulse is called; its index is shown as a score. */
export const ownershipAspect = 'Ownership';

/** Five questions on answering for one's work; own wording. */
export const ownershipItems: readonly TemplateItem[] = items('ownership', ownershipAspect, [
  'I mend what I see, even when it is nobody’s job.',
  'I had a say in the goals of my team.',
  'I know by which result my work is judged.',
  'I may decide what my work needs.',
  'I do more than is asked because it matters to me.',
]);
