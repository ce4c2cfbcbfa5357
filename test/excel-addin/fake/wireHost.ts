import type { WireAction, WirePath, WireReply, WireRequest } from '../officeRuntime.ts';
import type { FakeBook } from './book.ts';
import { FakeNode, HostError, notFound, nothing, type Target } from './node.ts';
import { WorkbookNode } from './workbookNode.ts';

/** Bytes of one request or answer on the web. Source: Microsoft, resource limits of Office add-ins. */
const largestMessage = 5 * 1024 * 1024;

/** The client waits for cell editing to end. */
const waitsForEditing = 64;

const pathTypes = { root: 1, method: 3, property: 4, reference: 6 };
/** Methods that change the workbook. */
const changing = /^(Add|Delete|Clear|Freeze|Apply|Remove)/;
const actionTypes = { instantiate: 1, query: 2, method: 3, set: 4 };

function reply(Body: object | null, ErrorCode = '', ErrorMessage = ''): WireReply {
  return {
    HttpStatusCode: ErrorCode === '' ? 200 : 400,
    ErrorCode,
    ErrorMessage,
    Headers: {},
    Body,
  };
}

/** Requests that only release references are the client's own housekeeping. */
function isCleanUp({ Actions }: WireRequest): boolean {
  return Actions.every(({ ActionType, Name }) => ActionType === 1 || /Reference/.test(Name ?? ''));
}

/** Answers the wire protocol of Microsoft's client over a fake workbook, and counts. */
export class WireHost {
  readonly book: FakeBook;
  syncs = 0;
  bytes = 0;
  actions = 0;
  /** True while the user edits a cell. */
  editing = false;
  /** The connection is lost before the change after so many; null when it holds. */
  breaksAfter: number | null = null;
  private readonly references = new Map<string, FakeNode>();
  private between: (() => void)[] = [];

  constructor(book: FakeBook) {
    this.book = book;
  }

  /** What a colleague does before the next requests, one entry each. */
  before(...happens: (() => void)[]): void {
    this.between = happens;
  }

  answer(request: WireRequest, flags: number): WireReply {
    const size = JSON.stringify(request).length;
    if (!isCleanUp(request)) {
      this.between.shift()?.();
      this.syncs += 1;
      this.bytes += size;
      this.actions += request.Actions.length;
    }
    if (size > largestMessage) {
      return reply(null, 'RequestPayloadSizeLimitExceeded', 'The request payload is too large.');
    }
    if (this.editing && (flags & waitsForEditing) === 0) {
      return reply(null, 'InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.');
    }
    const answered = this.run(request);
    return JSON.stringify(answered).length > largestMessage
      ? reply(null, 'ResponsePayloadSizeLimitExceeded', 'The response payload is too large.')
      : reply(answered);
  }

  /** Actions before a failing one stay done: Excel takes nothing back. */
  private run(request: WireRequest): object {
    const objects = new Map<number, Target>();
    const Results: object[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        Results.push({ ActionId: action.Id, Value: this.act(action, request, objects) });
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        const { code, message, status } = error;
        const where = { ActionIndex: index, Location: '' };
        return {
          Results,
          Error: { Code: code, Message: message, HttpStatusCode: status, ...where },
        };
      }
    }
    return { Results };
  }

  private loseBefore(changes: boolean): void {
    if (this.breaksAfter === null || !changes) return;
    this.breaksAfter -= 1;
    if (this.breaksAfter >= 0) return;
    this.breaksAfter = null;
    throw new HostError('GeneralException', 'There was an internal error.', 500);
  }

  private act(action: WireAction, request: WireRequest, objects: Map<number, Target>): unknown {
    if (!request.ObjectPaths[action.ObjectPathId]) return null;
    this.loseBefore(action.ActionType === actionTypes.set || changing.test(action.Name ?? ''));
    const target = this.resolve(action.ObjectPathId, request, objects);
    if (action.ActionType === actionTypes.instantiate) return this.instantiate(target);
    if (/Reference$/.test(action.Name ?? '')) return null;
    if (target === nothing) {
      if (action.ActionType === actionTypes.query) return null;
      throw notFound();
    }
    const values = this.values(action, request, objects);
    if (action.ActionType === actionTypes.query) {
      return target.load(action.QueryInfo?.Select ?? []);
    }
    if (action.ActionType === actionTypes.method) {
      const result = target.call(action.Name, values);
      return result instanceof FakeNode || typeof result === 'symbol' ? null : (result ?? null);
    }
    target.set(action.Name, values[0]);
    return null;
  }

  private instantiate(target: Target): unknown {
    if (target === nothing) return null;
    const key = String(this.references.size + 1);
    this.references.set(key, target);
    return target.kind === 'Range' ? { _ReferenceId: key } : target.identity();
  }

  private values(
    { ArgumentInfo }: WireAction | WirePath,
    request: WireRequest,
    objects: Map<number, Target>,
  ): unknown[] {
    const references = ArgumentInfo?.ReferencedObjectPathIds ?? [];
    return (ArgumentInfo?.Arguments ?? []).map((value, index) => {
      const path = references[index];
      return path ? this.resolve(path, request, objects) : value;
    });
  }

  private resolve(id: number, request: WireRequest, objects: Map<number, Target>): Target {
    const known = objects.get(id);
    if (known) return known;
    const path = request.ObjectPaths[id];
    if (!path) throw new HostError('InvalidRequest', `there is no object path ${id}`);
    const made = this.make(path, request, objects);
    objects.set(id, made);
    return made;
  }

  private make(path: WirePath, request: WireRequest, objects: Map<number, Target>): Target {
    if (path.ObjectPathType === pathTypes.root) return new WorkbookNode(this.book);
    if (path.ObjectPathType === pathTypes.reference) {
      const kept = this.references.get(String(path.Name));
      if (!kept) throw new HostError('InvalidReference', 'This reference is not valid.');
      return kept;
    }
    const parent = path.ParentObjectPathId
      ? this.resolve(path.ParentObjectPathId, request, objects)
      : new WorkbookNode(this.book);
    if (parent === nothing) {
      if (this.book.strictChains) throw notFound();
      return nothing;
    }
    if (path.ObjectPathType === pathTypes.property) return parent.property(path.Name);
    const method = path.ObjectPathType === pathTypes.method ? path.Name : 'GetItem';
    this.loseBefore(changing.test(String(method)));
    const made = parent.call(method, this.values(path, request, objects));
    if (made instanceof FakeNode || made === nothing) return made;
    throw new Error(`${parent.kind}.${method}() answers no object`);
  }
}
