/** Milliseconds of quiet after a change before the panel looks again; ours, because typing on should not be disturbed. */
const quietTime = 500;

/** Longest look in milliseconds that is still taken unasked; ours, because a longer one would be felt at every change. */
const longestLook = 1500;

/**
 * Answers what to call after each change: it looks anew once nothing has happened for a while. When
 * looking takes long, it is not done unasked any more, and `tellSlow` is called once.
 */
export function quietRefresh(look: () => Promise<void>, tellSlow: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let slow = false;
  const run = async () => {
    const started = performance.now();
    await look();
    if (performance.now() - started <= longestLook) return;
    slow = true;
    tellSlow();
  };
  return () => {
    clearTimeout(timer);
    if (!slow) timer = setTimeout(run, quietTime);
  };
}
