import { Trans, useLingui } from '@lingui/react/macro';
import { Icon, IconButton, lazily } from '@parvis/ui';
import { Suspense, useState } from 'react';
import { createPortal } from 'react-dom';
import { addressOf, sourcesOf, widthsInText, type ShownFile } from './shown-file.ts';

const ImageDialog = lazily(() => import('./ImageDialog.tsx').then((module) => ({ default: module.ImageDialog })));

/**
 * An image of a text. Its place is kept from the start, in its colour; a press shows it larger. One that moves can be stopped, and stands still
 * from the start for who asked for less motion.
 */
export function ShownImage({ file, alt }: { file: ShownFile; alt: string | null }) {
  const { t } = useLingui();
  /** The language of the text around, while it is shown larger. */
  const [large, setLarge] = useState<string | null>(null);
  const [moving, setMoving] = useState(() => file.animated && !window.matchMedia('(prefers-reduced-motion: reduce)').matches);
  const { width, height, colour, sizes } = file;
  const words = alt ?? t`Image without description`;
  return (
    <span className="media" style={{ maxWidth: width ? `min(100%, ${width}px)` : undefined }}>
      <button type="button" className="media__open" onClick={({ currentTarget }) => setLarge(currentTarget.closest<HTMLElement>('[lang]')?.lang ?? '')}>
        <img
          src={addressOf(file.id, file.animated && !moving ? `still-${sizes[0]}` : sizes[0])}
          srcSet={sourcesOf(file, moving)}
          sizes={widthsInText}
          width={width ?? undefined}
          height={height ?? undefined}
          style={{ backgroundColor: colour ?? undefined }}
          loading="lazy"
          decoding="async"
          alt={words}
        />
        <span className="sr">
          <Trans>Show the image larger</Trans>
        </span>
      </button>
      {file.animated && (
        <IconButton className="media__move" icon={moving ? 'pause' : 'right'} label={moving ? t`Stop the animation` : t`Start the animation`} onClick={() => setMoving(!moving)} />
      )}
      {large !== null &&
        // It stands in a paragraph, which holds no dialog.
        createPortal(
          <Suspense fallback={null}>
            <ImageDialog file={file} alt={alt} language={large} moving={moving} onClose={() => setLarge(null)} />
          </Suspense>,
          document.body,
        )}
    </span>
  );
}

/** Where an image or a file stands that can't be shown: still on its way to the text, gone, or not for this reader. */
export function MissingFile({ alt }: { alt: string | null }) {
  return (
    <span className="media media--none">
      <Icon name="image" size="s" /> {alt || <Trans>Attached file</Trans>}
    </span>
  );
}
