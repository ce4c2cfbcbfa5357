import { useState } from 'preact/hooks';
import { ShownPicture } from '../parts/ShownPicture.tsx';
import { ShownText } from '../parts/ShownText.tsx';
import { fileName } from '../pictures/fileName.ts';
import { pngOf } from '../pictures/pngOf.ts';
import type { Scene } from '../pictures/scene.ts';
import { svgText } from '../pictures/svgText.ts';
import { usePanel } from '../state/panelContext.ts';

interface ExportButtonsProps {
  readonly title: string;
  scene(): Scene;
}

type Shown =
  | { readonly kind: 'svg'; readonly text: string }
  | { readonly kind: 'png'; readonly address: string };

/** A picture as a file; where the host hands out no files, as something to copy. */
export function ExportButtons({ title, scene }: ExportButtonsProps) {
  const { save, tell } = usePanel();
  const [shown, setShown] = useState<Shown | null>(null);
  const svg = () => {
    const text = svgText(scene(), { title, description: `${title}, made with Tandem` });
    if (save) save(`${fileName(title)}.svg`, new Blob([text], { type: 'image/svg+xml' }));
    else setShown({ kind: 'svg', text });
  };
  const png = async () => {
    const { blob, address } = await pngOf(scene(), title);
    if (save) save(`${fileName(title)}.png`, blob);
    else setShown({ kind: 'png', address });
    if (!save)
      tell({ tone: 'info', sentence: 'The picture stands below it, to be copied.', remedy: '' });
  };
  const close = () => setShown(null);
  return (
    <>
      <button type="button" class="button small" aria-label={`SVG of ${title}`} onClick={svg}>
        SVG
      </button>
      <button
        type="button"
        class="button small"
        aria-label={`PNG of ${title}`}
        onClick={() => void png()}
      >
        PNG
      </button>
      {shown?.kind === 'svg' && <ShownText label="SVG file" text={shown.text} close={close} />}
      {shown?.kind === 'png' && (
        <ShownPicture title={title} address={shown.address} close={close} />
      )}
    </>
  );
}
