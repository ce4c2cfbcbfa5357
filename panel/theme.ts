export type Theme = 'auto' | 'light' | 'dark';

/**
 * Keeps `data-theme` of the element at `light` or `dark`; `auto` follows the system's wish while it changes.
 * Returns what stops it.
 */
export function followTheme(element: HTMLElement, theme: Theme): () => void {
  if (theme !== 'auto') {
    element.dataset.theme = theme;
    return () => undefined;
  }
  const wish = window.matchMedia('(prefers-color-scheme: dark)');
  const follow = () => {
    element.dataset.theme = wish.matches ? 'dark' : 'light';
  };
  follow();
  wish.addEventListener('change', follow);
  return () => wish.removeEventListener('change', follow);
}
