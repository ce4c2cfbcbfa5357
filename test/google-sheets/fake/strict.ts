/** What the services throw; `name` is the one scripts see. */
export class ServiceException extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Exception';
  }
}

/** Who runs the script, which decides what it may do. */
export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

/** An object whose unknown members throw: what the fake does not model must not be used unnoticed. */
export function strict<T extends Readonly<Record<string, object>>>(name: string, members: T): T {
  return new Proxy(members, {
    get(target, key, receiver) {
      if (typeof key === 'symbol' || key in target) return Reflect.get(target, key, receiver);
      if (key === 'then' || key === 'toJSON') return undefined;
      throw new TypeError(`${name}.${key} is not in the fake; add it with its real rules`);
    },
    set(_, key) {
      throw new TypeError(`${name}.${String(key)} cannot be set`);
    },
  });
}

/** How the services name the type of an argument in their messages. */
export function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'number[]';
  const names: Readonly<Record<string, string>> = {
    string: 'String',
    number: 'number',
    boolean: 'Boolean',
    object: '(class)',
  };
  return names[typeof value] ?? typeof value;
}

export function wrongSignature(values: readonly unknown[], member: string): ServiceException {
  const types = values.map(typeName).join(',');
  return new ServiceException(
    `The parameters (${types}) don't match the method signature for SpreadsheetApp.${member}.`,
  );
}
