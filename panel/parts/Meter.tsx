interface MeterProps {
  /** 0–1. */
  readonly share: number;
  readonly tone: 'value' | 'coverage' | 'short';
}

/** Steps of the coverage bar: ours, five are told apart at a glance. */
const steps = 5;
const width = 120;

/** A bar for a share of one, drawn beside the words that say it; hidden from screen readers. */
export function Meter({ share, tone }: MeterProps) {
  const filled = Math.max(0, Math.min(1, share)) * width;
  if (tone === 'value') {
    return (
      <svg class="meter" viewBox={`0 0 ${width} 6`} preserveAspectRatio="none" aria-hidden="true">
        <rect class="meter-track" width={width} height="6" rx="3" />
        <rect class="meter-value" width={filled} height="6" rx="3" />
      </svg>
    );
  }
  const step = width / steps;
  return (
    <svg class="meter" viewBox={`0 0 ${width} 4`} preserveAspectRatio="none" aria-hidden="true">
      {Array.from({ length: steps }, (_, index) => {
        const left = index * step;
        const part = Math.max(0, Math.min(step - 2, filled - left));
        return (
          <g key={left}>
            <rect class="meter-track" x={left} width={step - 2} height="4" />
            <rect class={`meter-${tone}`} x={left} width={part} height="4" />
          </g>
        );
      })}
    </svg>
  );
}
