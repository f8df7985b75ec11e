import { useLingui } from '@lingui/react/macro';
import type { FileKind } from '@parvis/domain';
import { Icon } from '@parvis/ui';
import { useFormat } from '../../platform/i18n/use-format.ts';
import { kindIcons, kindWords } from './file-words.ts';
import { addressOf, type ShownFile } from './shown-file.ts';

/** A file to download: name, kind in words, size. */
export function FileRow({ file }: { file: ShownFile }) {
  const { i18n } = useLingui();
  const format = useFormat();
  const kind = file.kind as FileKind;
  return (
    <a className="file" href={addressOf(file.id)} download={file.name}>
      <Icon name={kindIcons[kind] ?? 'book'} />
      <span className="file__n">
        <bdi>{file.name}</bdi>
        <small>
          {kindWords[kind] ? i18n._(kindWords[kind]) : null} · {format.size(file.bytes)}
        </small>
      </span>
      <Icon name="dl" size="s" />
    </a>
  );
}
