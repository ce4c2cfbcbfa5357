/** Whether work was in the plan or broke into it. */
export const workKinds = ['planned', 'unplanned'] as const;

export type WorkKind = (typeof workKinds)[number];
