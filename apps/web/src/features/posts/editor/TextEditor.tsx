import { Trans } from '@lingui/react/macro';
import type { Language } from '@parvis/domain';
import type { Advice } from '@parvis/rich-text';
import { classNames, FieldError, lazily, LinkButton, useField } from '@parvis/ui';
import { Suspense, useEffect, useRef, useState, type ClipboardEvent, type ComponentType, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { keep, readKept } from '../../../platform/kept.ts';
import { filesPasted } from '../../files/files-pasted.ts';
import { TextFiles, type FilesBench } from '../../files/TextFiles.tsx';
import './editor.css';
import { sendsAlone } from './enter-sends.ts';
import type { TextSuggestionsProps } from './TextSuggestions.tsx';
import { TextMentions, type MentionsBench } from './TextMentions.tsx';

const NoSuggestions: ComponentType<TextSuggestionsProps> = () => null;
const TextSuggestions = lazily<ComponentType<TextSuggestionsProps>>(() =>
  import('./TextSuggestions.tsx').then(
    (module) => ({ default: module.TextSuggestions }),
    (error: Error) => {
      // A newer version was put in place: one writes on without lists.
      if (navigator.onLine) return { default: NoSuggestions };
      throw error;
    },
  ),
);
const TextAdvice = lazily(() => import('./TextAdvice.tsx').then((module) => ({ default: module.TextAdvice })));
const LinkPreviews = lazily(() => import('../links/LinkPreviews.tsx').then((module) => ({ default: module.LinkPreviews })));

export interface EditorProps {
  /** Markdown. */
  value: string;
  onChange: (markdown: string) => void;
  ids: { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true };
  /** The accessible name. */
  label: string;
  placeholder?: string;
  /** In which it is written, as far as known. */
  lang?: Language | undefined;
  /** People whose names are already at hand, for mentions. */
  known?: readonly { id: string; name: string }[];
  /** Where it will be read: only who reads there can be mentioned. */
  communityId?: string | undefined;
  onSend: () => void;
  /** Enter alone sends: a comment, for who chose so. */
  enterSends?: boolean | undefined;
  /** Files pasted into it; without it the text takes none. */
  onFiles?: (files: File[]) => void;
  /** Whether `@`, `#` and `:` open their lists. */
  lists?: boolean;
  /** Lets the person choose files, pictures alone or any. */
  onPick?: (what: 'images' | 'any') => void;
}

export interface TextEditorProps extends Omit<EditorProps, 'ids' | 'onFiles' | 'onPick'> {
  /** Whether the text takes files. */
  files?: boolean;
  /** Whether those it mentions are told of it, so that they must be able to read it. */
  tells?: boolean;
  /** Files that came with the text from elsewhere: taken once, which `onBrought` tells. */
  brought?: readonly File[] | undefined;
  onBrought?: (() => void) | undefined;
  /** Addresses whose cards the author took away, where the text will show cards of its links. */
  withoutCardsOf?: readonly string[];
  onWithoutCardsOf?: (addresses: readonly string[]) => void;
  /** Takes the focus when it appears. */
  autoFocus?: boolean;
  /** The visual editor is fetched at once, not when someone comes to write. */
  eager?: boolean;
  /** Above the field; without it the label is only heard. */
  shownLabel?: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
}

type Visual = ComponentType<EditorProps & { focused: boolean; onPlain: () => void; insert: RefObject<((id: string) => boolean) | null>; lead: RefObject<((advice: Advice) => boolean) | null> }>;

/** What there can be advice on: a heading, a link, an address, an image. Only then is the text read. */
const advisable = /^[ >]*#|https?:\/\/|\]\(|!\[/im;

/**
 * Where a person writes: one can write at once in plain Markdown, and the visual editor takes the same text over as soon as it is loaded.
 * Who prefers plain text keeps it; where the editor can't be loaded, plain text stays.
 */
export function TextEditor({ autoFocus, eager, shownLabel, hint, error, files = true, tells = true, lists = true, brought, onBrought, withoutCardsOf = [], onWithoutCardsOf, onSend, ...rest }: TextEditorProps) {
  const field = useField({ hint, error });
  const [plain, setPlain] = useState(() => readKept('editor') === 'plain');
  const [wanted, setWanted] = useState(Boolean(eager || autoFocus));
  const [loaded, setLoaded] = useState<{ Visual: Visual; reads: (markdown: string) => boolean } | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const [focused, setFocused] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const bench = useRef<FilesBench>(null);
  const asking = useRef<MentionsBench>(null);
  const insert = useRef<((id: string) => boolean) | null>(null);
  const lead = useRef<((advice: Advice) => boolean) | null>(null);
  const editor: Omit<EditorProps, 'ids'> = {
    ...rest,
    lists,
    onSend: () => (asking.current ?? bench.current)?.send(),
    ...(files && { onFiles: (pasted: File[]) => bench.current?.take(pasted), onPick: (what: 'images' | 'any') => bench.current?.pick(what) }),
  };

  useEffect(() => {
    if (!wanted || plain || loaded) return;
    let gone = false;
    Promise.all([import('./VisualEditor.tsx'), import('./markdown.ts')]).then(
      ([{ VisualEditor }, { treeOf }]) => {
        if (gone) return;
        // Between two keystrokes of a person who is writing: the focus must not be nowhere when the next one comes.
        flushSync(() => {
          setFocused(document.activeElement === area.current);
          setLoaded({ Visual: VisualEditor, reads: (markdown) => treeOf(markdown) !== null });
        });
      },
      () => {
        // Offline, or a newer version was put in place: plain text does.
        if (!gone) setWanted(false);
      },
    );
    return () => {
      gone = true;
    };
  }, [wanted, plain, loaded]);

  function choose(next: boolean) {
    keep('editor', next ? 'plain' : null);
    setFocused(true);
    setWanted(true);
    setPlain(next);
  }
  function leadTo(advice: Advice) {
    if (advice.kind === 'image') return root.current?.querySelector<HTMLElement>(`[data-file="${advice.words}"] input`)?.focus();
    if (lead.current?.(advice) || !area.current) return;
    area.current.focus();
    area.current.setSelectionRange(advice.start, advice.end);
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey || sendsAlone(event.nativeEvent, editor.enterSends))) {
      event.preventDefault();
      editor.onSend();
    }
  }
  function onPaste(event: ClipboardEvent) {
    const pasted = filesPasted(event.clipboardData);
    if (!editor.onFiles || pasted.length === 0) return;
    event.preventDefault();
    editor.onFiles(pasted);
  }

  const Visual = loaded?.Visual;
  const visual = !plain && Visual && loaded.reads(editor.value);
  // The editor's frame stands before its bar is there: nothing below moves when it comes.
  const coming = wanted && !plain && !loaded;
  return (
    <div ref={root} className={classNames('field', Boolean(error) && 'field--bad', files && 'field--files')}>
      {shownLabel && <label htmlFor={field.id}>{shownLabel}</label>}
      {visual ? (
        <Visual {...editor} ids={field.control} focused={focused} onPlain={() => choose(true)} insert={insert} lead={lead} />
      ) : (
        <>
          <div className={coming ? 'editor' : undefined}>
            {coming && <div className="toolbar toolbar--coming" />}
            <textarea
              {...field.control}
              ref={area}
              className={coming ? 'editor__t' : 'textarea textarea--grow'}
              aria-label={editor.label}
              lang={editor.lang}
              placeholder={editor.placeholder}
              autoFocus={autoFocus || (plain && focused)}
              value={editor.value}
              onChange={(event) => editor.onChange(event.target.value)}
              onFocus={() => setWanted(true)}
              onKeyDown={onKeyDown}
              onPaste={onPaste}
            />
          </div>
          {lists && (plain || loaded) && wanted && (
            <Suspense fallback={null}>
              <TextSuggestions area={area} communityId={editor.communityId} />
            </Suspense>
          )}
          {plain && (
            <LinkButton onClick={() => choose(false)}>
              <Trans>Write with formatting</Trans>
            </LinkButton>
          )}
        </>
      )}
      {hint && (
        <p className="hint" id={field.hintId}>
          {hint}
        </p>
      )}
      <FieldError id={field.errorId}>{error}</FieldError>
      {onWithoutCardsOf && /https?:\/\//i.test(editor.value) && (
        <Suspense fallback={null}>
          <LinkPreviews value={editor.value} without={withoutCardsOf} onWithout={onWithoutCardsOf} onLeave={() => document.getElementById(field.id)?.focus()} />
        </Suspense>
      )}
      {wanted && advisable.test(editor.value) && (
        <Suspense fallback={null}>
          <TextAdvice value={editor.value} onLead={leadTo} />
        </Suspense>
      )}
      {/* A text waits for its files. */}
      {tells && <TextMentions ref={asking} root={root} value={editor.value} known={editor.known} communityId={editor.communityId} onSend={() => (bench.current ? bench.current.send() : onSend())} />}
      {files && <TextFiles ref={bench} brought={brought} onBrought={onBrought} root={root} insert={insert} shown={wanted || plain} value={editor.value} onChange={editor.onChange} onSend={onSend} />}
    </div>
  );
}
