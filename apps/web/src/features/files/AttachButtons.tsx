import { Trans } from '@lingui/react/macro';
import { fileTypes, limits } from '@parvis/domain';
import { Button } from '@parvis/ui';
import { useImperativeHandle, useRef, type ChangeEvent, type Ref } from 'react';
import { useFormat } from '../../platform/i18n/use-format.ts';

/** What can be chosen. A phone turns its own kinds of pictures into one of these. */
const acceptedImages = Object.entries(fileTypes).flatMap(([type, { kind }]) => (kind === 'image' ? [type] : [])).join(',');
const accepted = Object.entries(fileTypes).flatMap(([type, { kind, extensions }]) => (kind === 'image' ? [type] : extensions.map((extension) => `.${extension}`))).join(',');

/** Choosing files, several at once; on a phone also the camera. What can be sent is said beside it. */
export function AttachButtons({ onFiles, picking }: { onFiles: (files: File[]) => void; picking: Ref<(what: 'images' | 'any') => void> }) {
  const format = useFormat();
  const any = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  function pick(what: 'images' | 'any') {
    const input = any.current;
    if (!input) return;
    input.accept = what === 'images' ? acceptedImages : accepted;
    input.click();
  }
  useImperativeHandle(picking, () => pick);
  function take({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    const files = [...(currentTarget.files ?? [])];
    // The same one can be chosen again.
    currentTarget.value = '';
    if (files.length > 0) onFiles(files);
  }
  const [image, other, most] = [format.size(limits.imageBytes.max), format.size(limits.fileBytes.max), limits.files.max];
  return (
    <div className="attach">
      <input ref={any} type="file" multiple hidden accept={accepted} onChange={take} />
      <input ref={camera} type="file" hidden accept="image/*" capture="environment" onChange={take} />
      <Button kind="quiet" icon="clip" onClick={() => pick('any')}>
        <Trans>Attach files</Trans>
      </Button>
      <Button kind="quiet" icon="image" className="only-phone" onClick={() => camera.current?.click()}>
        <Trans>Take a photo</Trans>
      </Button>
      <span className="hint">
        <Trans>
          Images up to {image}, other files up to {other}, {most} in all.
        </Trans>
      </span>
    </div>
  );
}
