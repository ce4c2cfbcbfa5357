import { useState } from 'preact/hooks';
import { copyText } from '../model/copyText.ts';
import { usePanel } from '../state/panelContext.ts';
import { ShownText } from './ShownText.tsx';

interface CopyButtonProps {
  readonly words: string;
  /** Called when the button is pressed. */
  text(): string;
}

/** Copies a text; where the host allows no copying, shows it to be copied by hand. */
export function CopyButton({ words, text }: CopyButtonProps) {
  const { tell } = usePanel();
  const [shown, setShown] = useState<string | null>(null);
  const copy = async () => {
    const content = text();
    if (await copyText(content)) tell({ tone: 'good', sentence: 'Copied.', remedy: '' });
    else setShown(content);
  };
  return (
    <>
      <button type="button" class="button small" onClick={() => void copy()}>
        {words}
      </button>
      {shown !== null && <ShownText label={words} text={shown} close={() => setShown(null)} />}
    </>
  );
}
