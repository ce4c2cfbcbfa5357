/** An error as Excel answers it. */
export class HostError extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string, status = 400) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

export const invalidArgument = (): HostError =>
  new HostError(
    'InvalidArgument',
    'The argument is invalid or missing or has an incorrect format.',
  );

export const notFound = (): HostError =>
  new HostError('ItemNotFound', "The requested resource doesn't exist.", 404);

export const accessDenied = (): HostError =>
  new HostError('AccessDenied', "You can't perform the requested operation.", 403);

/** Stands for an object that is not there, as `…OrNullObject` members answer it. */
export const nothing = Symbol('null object');

export type Target = FakeNode | typeof nothing;

/**
 * An object of the fake workbook as the wire sees it. Every member that is not overridden fails the test: what the
 * fake does not model must not be used unnoticed.
 */
export abstract class FakeNode {
  abstract readonly kind: string;

  /** What a reference to the object carries. */
  identity(): object {
    return {};
  }

  property(name: string): Target {
    throw new Error(`${this.kind}.${name} is not in the fake; add it with its real rules`);
  }

  call(name: string, _values: readonly unknown[]): unknown {
    throw new Error(`${this.kind}.${name}() is not in the fake; add it with its real rules`);
  }

  load(names: readonly string[]): object {
    throw new Error(`${this.kind} loads ${names.join(', ')}, which is not in the fake`);
  }

  set(name: string, _value: unknown): void {
    throw new Error(`${this.kind}.${name} = … is not in the fake; add it with its real rules`);
  }
}

/** `values` → `Values`: the wire writes members with a capital. */
export function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Answers the wanted properties from what there is; fails the test for any other. */
export function pick(
  kind: string,
  names: readonly string[],
  values: Readonly<Record<string, () => unknown>>,
): object {
  return Object.fromEntries(
    names.map((name) => {
      const read = values[capital(name)];
      if (!read) throw new Error(`${kind}.${name} is not in the fake; add it with its real rules`);
      return [capital(name), read()] as const;
    }),
  );
}
