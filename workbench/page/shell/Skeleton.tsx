const rows = Array.from({ length: 24 }, (_, row) => row);
const columns = Array.from({ length: 9 }, (_, column) => column);

/** Stands where the spreadsheet will be while it loads. */
export function Skeleton({
  message,
  failed,
}: {
  readonly message: string;
  readonly failed: boolean;
}) {
  return (
    <div class={failed ? 'skeleton failed' : 'skeleton'}>
      <div class="skeleton-grid" aria-hidden="true">
        {rows.map((row) => (
          <div class="skeleton-row" key={row}>
            {columns.map((column) => (
              <i key={column} class={(row * 7 + column * 3) % 5 < 3 ? 'filled' : ''} />
            ))}
          </div>
        ))}
      </div>
      <p class="skeleton-message" role={failed ? 'alert' : 'status'}>
        {message}
      </p>
    </div>
  );
}
