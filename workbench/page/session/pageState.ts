/** Something told at the foot of the page. */
export interface Toast {
  readonly id: number;
  readonly tone: 'good' | 'info' | 'error';
  readonly title: string;
  readonly lines: readonly string[];
}

/** Why the selected cell shows an error. */
export interface CellProblem {
  readonly cell: string;
  readonly sentence: string;
}

/** Everything the page shows around the spreadsheet and the panel. */
export interface PageState {
  readonly stage: 'loading' | 'ready' | 'failed';
  /** What is under way while loading, or why it failed. */
  readonly message: string;
  readonly fileName: string;
  readonly isSample: boolean;
  readonly edited: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly saving: boolean;
  /** True while a long plan is written in parts. */
  readonly writing: boolean;
  readonly dropping: boolean;
  readonly panelOpen: boolean;
  readonly panelWidth: number;
  readonly problem: CellProblem | null;
  readonly toasts: readonly Toast[];
}

export const startState: PageState = {
  stage: 'loading',
  message: 'Opening the workbook',
  fileName: '',
  isSample: false,
  edited: false,
  canUndo: false,
  canRedo: false,
  saving: false,
  writing: false,
  dropping: false,
  panelOpen: true,
  panelWidth: 336,
  problem: null,
  toasts: [],
};

/** Holds the state and tells who listens when it changes. */
export class PageStore {
  private current: PageState = startState;
  private readonly listeners = new Set<(state: PageState) => void>();
  private toastCount = 0;

  get state(): PageState {
    return this.current;
  }

  change(part: Partial<PageState>): void {
    this.current = { ...this.current, ...part };
    for (const listen of this.listeners) listen(this.current);
  }

  /** Returns what stops the listening. */
  listen(listener: (state: PageState) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell(toast: Omit<Toast, 'id'>): void {
    this.toastCount += 1;
    this.change({ toasts: [...this.current.toasts.slice(-2), { ...toast, id: this.toastCount }] });
  }

  dismiss(id: number): void {
    this.change({ toasts: this.current.toasts.filter((toast) => toast.id !== id) });
  }
}
