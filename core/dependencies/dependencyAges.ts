import type { Dependency } from './readDependencies.ts';

/** Age of one dependency that waits for a yes. */
export interface DependencyAge {
  readonly dependency: Dependency;
  /** Days since the other team was asked; negative for a day still to come. */
  readonly days: number;
}

/** Ages of the open dependencies that nobody confirmed, in days; those without a day of asking have none. */
export function dependencyAges(
  dependencies: readonly Dependency[],
  today: number,
): readonly DependencyAge[] {
  return dependencies.flatMap((dependency) => {
    const { askedOn } = dependency.values;
    if (dependency.state !== 'open' || dependency.isConfirmed || askedOn === null) return [];
    return [{ dependency, days: today - askedOn }];
  });
}
