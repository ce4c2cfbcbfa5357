/** A value now or later: Apps Script hosts answer at once, Office.js and the workbench later. */
export type Maybe<T> = T | Promise<T>;

function isPromise<T>(value: Maybe<T>): value is Promise<T> {
  return typeof value === 'object' && value !== null && 'then' in value;
}

/** Goes on with the value, at once when it is there, so that a synchronous host stays synchronous. */
export function after<T, U>(value: Maybe<T>, next: (value: T) => Maybe<U>): Maybe<U> {
  return isPromise(value) ? value.then(next) : next(value);
}

/** Runs something and turns what it throws or rejects with into a value. */
export function rescue<T>(run: () => Maybe<T>, mend: (error: unknown) => T): Maybe<T> {
  try {
    const value = run();
    return isPromise(value) ? value.catch(mend) : value;
  } catch (error) {
    return mend(error);
  }
}
