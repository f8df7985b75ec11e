import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Dialog } from '@parvis/ui';
import { addressOf, sourcesOf, type ShownFile } from './shown-file.ts';

export interface ImageDialogProps {
  file: ShownFile;
  alt: string | null;
  /** Of the description; empty where none is known. */
  language: string;
  moving: boolean;
  onClose: () => void;
}

/** An image as large as the window allows, with its description under it. */
export function ImageDialog({ file, alt, language, moving, onClose }: ImageDialogProps) {
  const { t } = useLingui();
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={<bdi>{file.name}</bdi>}
      closeLabel={t`Close`}
      footer={
        <Button href={addressOf(file.id)} download icon="dl">
          <Trans>Download</Trans>
        </Button>
      }
    >
      <figure className="media media--large" lang={language || undefined}>
        <img src={addressOf(file.id, file.sizes[0])} srcSet={sourcesOf(file, moving)} sizes="92vw" width={file.width ?? undefined} height={file.height ?? undefined} style={{ backgroundColor: file.colour ?? undefined }} alt={alt ?? t`Image without description`} />
        {alt && <figcaption aria-hidden="true">{alt}</figcaption>}
      </figure>
    </Dialog>
  );
}
