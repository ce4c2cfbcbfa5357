import { useEffect } from 'preact/hooks';
import type { PageStore, Toast } from '../session/pageState.ts';
import { Icon } from './Icon.tsx';

/** How long a word of success stays, in milliseconds; anything else stays until it is closed. */
const shortWord = 6000;

/** What the page has to say, at its foot. */
export function Toasts({
  toasts,
  store,
}: {
  readonly toasts: readonly Toast[];
  readonly store: PageStore;
}) {
  return (
    <div class="toasts" role="status" aria-live="polite">
      {toasts.map((toast) => (
        <ToastView key={toast.id} toast={toast} close={() => store.dismiss(toast.id)} />
      ))}
    </div>
  );
}

function ToastView({ toast, close }: { readonly toast: Toast; readonly close: () => void }) {
  useEffect(() => {
    if (toast.tone !== 'good') return undefined;
    const timer = setTimeout(close, shortWord);
    return () => clearTimeout(timer);
  }, [toast.tone, close]);
  return (
    <div class={`toast ${toast.tone}`}>
      <div class="toast-text">
        <strong>{toast.title}</strong>
        {toast.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <button type="button" class="command bare" aria-label="Close" onClick={close}>
        <Icon name="close" />
      </button>
    </div>
  );
}
