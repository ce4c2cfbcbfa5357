/** The product's mark: two wheels that share a frame. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
      <rect width="32" height="32" rx="8" />
      <circle cx="10" cy="19.5" r="5" />
      <circle cx="22" cy="19.5" r="5" />
      <path d="M10 19.5 13.5 11h6.5L16 19.5M20 11l2 8.5" />
    </svg>
  );
}
