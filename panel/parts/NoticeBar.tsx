import type { Notice } from '../state/view.ts';
import { Icon } from './Icon.tsx';

interface NoticeBarProps {
  readonly notice: Notice | null;
  dismiss(): void;
}

/** What was just said, kept until dismissed. The element stays, so that screen readers hear a change in it. */
export function NoticeBar({ notice, dismiss }: NoticeBarProps) {
  return (
    <div
      class="notice-place"
      role="status"
      aria-live={notice?.tone === 'error' ? 'assertive' : 'polite'}
    >
      {notice && (
        <div class={`notice notice-${notice.tone}`}>
          <Icon name={notice.tone} />
          <div class="notice-text">
            <p>{notice.sentence}</p>
            {notice.remedy !== '' && <p class="quiet">{notice.remedy}</p>}
          </div>
          <button type="button" class="icon-button" aria-label="Dismiss" onClick={dismiss}>
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}
