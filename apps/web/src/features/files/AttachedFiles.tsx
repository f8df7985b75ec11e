import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { limits, type FileKind } from '@parvis/domain';
import { attachedIn, cleanCharacters, describeImage, detachFile, parse, type Attached } from '@parvis/rich-text';
import { Checkbox, Icon, IconButton, TextField } from '@parvis/ui';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useFormat } from '../../platform/i18n/use-format.ts';
import { kindIcons, kindWords } from './file-words.ts';
import { filesQuery } from './files.graphql.ts';
import { addressOf } from './shown-file.ts';
import { UploadItem } from './UploadItem.tsx';
import type { Uploads } from './use-uploads.ts';

export interface AttachedFilesProps {
  /** Markdown. */
  value: string;
  onChange: (markdown: string) => void;
  uploads: Uploads;
  /** The text was read: these images of it nobody described yet. */
  onRead: (value: string, undescribed: readonly string[]) => void;
  /** Grows each time the text was to be sent while an image had no description. */
  asked: number;
}

/** The files of a text that is being written, and those on their way to it: each shown, described where it is an image, and taken out again. */
export function AttachedFiles({ value, onChange, uploads, onRead, asked }: AttachedFilesProps) {
  const { t } = useLingui();
  const attached = useMemo(() => {
    const parsed = parse(value);
    return parsed.ok ? attachedIn(parsed.tree) : [];
  }, [value]);
  const ids = attached.map(({ id }) => id);
  const { data } = useQuery(filesQuery, { variables: { ids }, skip: ids.length === 0 });
  const known = new Map(data?.files.map((file) => [file.id, file]));
  const undescribed = attached.filter(({ isImage, alt }) => isImage && alt === null).map(({ id }) => id);
  const missing = undescribed.join(' ');
  useEffect(() => onRead(value, missing ? missing.split(' ') : []), [value, missing, onRead]);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (asked > 0) list.current?.querySelector<HTMLInputElement>('[aria-invalid="true"]')?.focus();
  }, [asked]);
  if (attached.length === 0 && uploads.list.length === 0) return null;
  return (
    <ul className="attached" ref={list} aria-label={t`Attached files`}>
      {attached.map((file) => {
        const { name, kind, bytes } = known.get(file.id) ?? { name: null, kind: null, bytes: null };
        const out = () => onChange(detachFile(value, file.id));
        return file.isImage ? (
          <AttachedImage key={file.id} image={file} name={name} wanted={asked > 0 && file.alt === null} onDescribe={(alt) => onChange(describeImage(value, file.id, alt))} onRemove={out} />
        ) : (
          <li key={file.id}>
            <Icon name={kindIcons[kind as FileKind] ?? 'book'} />
            <FileWords name={name} kind={kind} bytes={bytes} />
            <IconButton icon="x" label={name ? t`Remove ${name}` : t`Remove the file`} onClick={out} />
          </li>
        );
      })}
      {uploads.list.map((upload) => (
        <UploadItem key={upload.key} upload={upload} onRemove={() => uploads.remove(upload.key)} onRetry={() => uploads.retry(upload.key)} />
      ))}
    </ul>
  );
}

function FileWords({ name, kind, bytes }: { name: string | null; kind: string | null; bytes: number | null }) {
  const { i18n } = useLingui();
  const format = useFormat();
  return (
    <span className="attached__n">
      <bdi>{name ?? '…'}</bdi>
      {kind && bytes !== null && (
        <small>
          {i18n._(kindWords[kind as FileKind])} · {format.size(bytes)}
        </small>
      )}
    </span>
  );
}

/** A description as the text holds it. */
const oneLine = (words: string) => cleanCharacters(words).replace(/\s+/g, ' ').trim();

interface AttachedImageProps {
  image: Attached;
  name: string | null;
  /** Its description was asked for in vain. */
  wanted: boolean;
  onDescribe: (alt: string | null) => void;
  onRemove: () => void;
}

function AttachedImage({ image: { id, alt }, name, wanted, onDescribe, onRemove }: AttachedImageProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState('');
  // The text knows no blank at the end of a description; who is between two words does.
  const words = oneLine(typed) === (alt ?? '') ? typed : (alt ?? '');
  return (
    <li className="attached--image" data-file={id}>
      <img className="attached__p" src={addressOf(id, 'preview')} alt="" />
      <div className="attached__n">
        <TextField
          label={<Trans>Describe the image for those who don’t see it</Trans>}
          value={words}
          maxLength={limits.fileDescription.max}
          disabled={alt === ''}
          error={wanted && <Trans>Describe it in a few words, or say that it only decorates.</Trans>}
          // Describing ends with Enter; the text is sent by its own button.
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          onChange={(event) => {
            setTyped(event.target.value);
            onDescribe(oneLine(event.target.value) || null);
          }}
        />
        <Checkbox label={<Trans>It only decorates: there is nothing to describe</Trans>} checked={alt === ''} onChange={(event) => onDescribe(event.target.checked ? '' : null)} />
      </div>
      <IconButton icon="x" label={name ? t`Remove ${name}` : t`Remove the image`} onClick={onRemove} />
    </li>
  );
}
