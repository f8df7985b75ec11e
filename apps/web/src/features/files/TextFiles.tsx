import { Plural, Trans } from '@lingui/react/macro';
import { lazily } from '@parvis/ui';
import { Suspense, useCallback, useEffect, useEffectEvent, useImperativeHandle, useRef, useState, type ComponentType, type Ref, type RefObject } from 'react';
import { AttachButtons } from './AttachButtons.tsx';
import type { AttachedFilesProps } from './AttachedFiles.tsx';
import { filesNamed } from './files-named.ts';
import './text-files.css';
import { useTellUnderWay } from './use-closing.tsx';
import { useDrop } from './use-drop.ts';
import { useFormWaits } from './use-form-waits.ts';
import { useUploads } from './use-uploads.ts';

const LeaveGuard = lazily(() => import('./LeaveGuard.tsx').then((module) => ({ default: module.LeaveGuard })));

/** What the field of the text asks of its files. */
export interface FilesBench {
  /** Files pasted into the text. */
  take: (files: File[]) => void;
  /** Opens the choice of files. */
  pick: (what: 'images' | 'any') => void;
  /** Sends the text, once its files are there. */
  send: () => void;
}

export interface TextFilesProps {
  ref: Ref<FilesBench>;
  /** The field: the form around it waits for the files, and takes those dropped on the page. */
  root: RefObject<HTMLElement | null>;
  /** Puts an image where the person writes; false where it can't, and then it stands at the end. */
  insert: RefObject<((id: string) => boolean) | null>;
  /** Whether files can be chosen now. */
  shown: boolean;
  /** Markdown. */
  value: string;
  onChange: (markdown: string) => void;
  onSend: () => void;
  /** Files that came with the text from elsewhere. */
  brought?: readonly File[] | undefined;
  onBrought?: (() => void) | undefined;
}

/** The files of a text that is being written: chosen, pasted or dropped, on their way, described. The text waits for them. */
export function TextFiles({ ref, root, insert, shown, value, onChange, onSend, brought, onBrought }: TextFilesProps) {
  const latest = useRef({ value, onChange });
  useEffect(() => {
    latest.current = { value, onChange };
  });
  const receive = useCallback(
    async ({ id, isImage }: { id: string; isImage: boolean }) => {
      if (isImage && insert.current?.(id)) return;
      const { attachFile } = await import('../posts/editor/markdown.ts');
      latest.current.onChange(attachFile(latest.current.value, id, isImage));
    },
    [insert],
  );
  const named = filesNamed(value);
  const uploads = useUploads(named, receive);
  const list = useAttachedFiles(named > 0 || uploads.list.length > 0);
  const [read, setRead] = useState<{ value: string; undescribed: readonly string[] } | null>(null);
  const onRead = useCallback((of: string, undescribed: readonly string[]) => setRead({ value: of, undescribed }), []);
  // Until its files were looked for, nobody knows which want a description.
  const unread = named > 0 && list !== 'failed' && read?.value !== value;
  const waits = useFormWaits(root, uploads.pending + (unread ? 1 : 0), named > 0 ? (read?.undescribed.length ?? 0) : 0, onSend);
  const picking = useRef<((what: 'images' | 'any') => void) | null>(null);
  const take = useEffectEvent((files: readonly File[]) => {
    uploads.add(files);
    onBrought?.();
  });
  useEffect(() => {
    if (brought && brought.length > 0) take(brought);
  }, [brought]);
  const over = useDrop(root, uploads.add);
  useImperativeHandle(ref, () => ({ take: uploads.add, pick: (what) => picking.current?.(what), send: waits.send }));
  const { pending } = uploads;
  useTellUnderWay(pending > 0);
  const AttachedFiles = list === 'failed' ? null : list;
  return (
    <>
      {AttachedFiles && <AttachedFiles value={value} onChange={onChange} uploads={uploads} onRead={onRead} asked={waits.asked} />}
      {(shown || named > 0) && <AttachButtons onFiles={uploads.add} picking={picking} />}
      <p className="attach__waits" role="status">
        {waits.waiting === 'files' && pending > 0 && <Plural value={pending} one="One file is still on its way: your text is sent as soon as it is there." other="# files are still on their way: your text is sent as soon as they are there." />}
      </p>
      {over && (
        <div className="dropzone" aria-hidden="true">
          <Trans>Drop the files here</Trans>
        </div>
      )}
      {pending > 0 && (
        <Suspense fallback={null}>
          <LeaveGuard />
        </Suspense>
      )}
    </>
  );
}

type List = ComponentType<AttachedFilesProps>;

/** The list of files, once there are any: it brings the parser along. */
function useAttachedFiles(needed: boolean): List | 'failed' | null {
  const [list, setList] = useState<{ of: List | 'failed' } | null>(null);
  useEffect(() => {
    if (!needed || list) return;
    let gone = false;
    import('./AttachedFiles.tsx').then(
      ({ AttachedFiles }) => !gone && setList({ of: AttachedFiles }),
      () => !gone && setList({ of: 'failed' }),
    );
    return () => {
      gone = true;
    };
  }, [needed, list]);
  return list?.of ?? null;
}
