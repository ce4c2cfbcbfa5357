/** What is used of the package; its own published types do not compile. */
declare module '@microsoft/office-js-helpers' {
  export class Storage<T> {
    /** `container` is put before every key. Throws where the browser lets the page keep nothing. */
    constructor(container: string);
    /** Null for a key that was never set. */
    get(key: string): T | null;
    set(key: string, value: T): T;
  }
}
