import { Trans } from '@lingui/react/macro';
import type { Advice } from '@parvis/rich-text';
import { classNames, LinkButton } from '@parvis/ui';
import { EditorContent, useEditor } from '@tiptap/react';
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { leadTo } from './advice-places.ts';
import { sendsAlone } from './enter-sends.ts';
import { editorExtensions } from './extensions.ts';
import { Formatting } from './Formatting.tsx';
import { markdownOf, treeOf } from './markdown.ts';
import { pasteProps, pasteWords } from './paste.ts';
import { optionId, SuggestionList, SuggestionsSaid } from './SuggestionList.tsx';
import { TableTools } from './TableTools.tsx';
import type { EditorProps } from './TextEditor.tsx';
import { useDock } from './use-dock.ts';
import { useSuggestions } from './use-suggestions.ts';

const clear = { top: 8, right: 0, bottom: 120, left: 0 };
const editorClass = classNames('editor__t', 'prose');

export interface VisualEditorProps extends EditorProps {
  focused: boolean;
  onPlain: () => void;
  /** Told how to put an image where the person writes. */
  insert: RefObject<((id: string) => boolean) | null>;
  /** Told how to lead to a place that there is advice on. */
  lead: RefObject<((advice: Advice) => boolean) | null>;
}

/** The editor that shows the text as it will be read. Loaded when someone writes: it weighs more than the rest of the page. */
export function VisualEditor({ value, onChange, ids, label, placeholder, lang, focused, known = [], communityId, onSend, enterSends, onFiles, lists = true, onPick, onPlain, insert, lead }: VisualEditorProps) {
  const frame = useRef<HTMLDivElement>(null);
  const { suggestions, nameOf, open, close, shown, listId } = useSuggestions(known, communityId);
  const sending = useRef(onSend);
  /** Enter alone: not where it takes a choice of a list, or makes the next item, line of code or cell. */
  const alone = useRef<(event: KeyboardEvent) => boolean>(() => false);
  const take = useRef(onFiles);
  useEffect(() => {
    take.current = onFiles;
    sending.current = onSend;
    alone.current = (event) => sendsAlone(event, enterSends) && !shown && !['listItem', 'codeBlock', 'table'].some((name) => editor?.isActive(name));
  });
  const emitted = useRef(value);
  /** The words of what was pasted with formatting, until the text changes again. */
  const [formatted, setFormatted] = useState<string | null>(null);
  const coming = useRef<string | null>(null);
  /** Files were asked for by the bar: they go where one was writing. */
  const picked = useRef(false);
  const [extensions] = useState(() => editorExtensions({ nameOf, suggestions: lists ? suggestions : [] }));
  const editor = useEditor({
    extensions,
    content: treeOf(value),
    // The content policy allows no style element of a library; our style sheet has its rules.
    injectCSS: false,
    shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: {
        ...(ids['aria-describedby'] ? { 'aria-describedby': ids['aria-describedby'] } : {}),
        id: ids.id,
        class: editorClass,
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
      },
      // What is typed stays clear of the bars that stand above a keyboard.
      scrollThreshold: clear,
      scrollMargin: clear,
      ...pasteProps({
        onFiles(pasted) {
          take.current?.(pasted);
          return take.current !== undefined;
        },
        onFormatted(words) {
          coming.current = words;
        },
      }),
      handleKeyDown(_view, event) {
        if (event.key !== 'Enter') return false;
        if (!event.ctrlKey && !event.metaKey && !alone.current(event)) return false;
        sending.current();
        return true;
      },
    },
    onTransaction({ transaction }) {
      if (!transaction.docChanged) return;
      setFormatted(transaction.getMeta('paste') ? coming.current : null);
      coming.current = null;
    },
    onBlur({ editor: now, event }) {
      // A press on the list has no target of its own, nor has another window.
      if (event.relatedTarget) close(now);
    },
    onUpdate({ editor: now }) {
      const markdown = markdownOf(now.getJSON());
      if (markdown === null || markdown === emitted.current) return;
      emitted.current = markdown;
      onChange(markdown);
    },
  });

  // In the same turn as the plain field goes: no keystroke falls between the two.
  useLayoutEffect(() => {
    if (!editor || !focused) return;
    editor.commands.setTextSelection(editor.state.doc.content.size);
    editor.view.focus();
    // Markdown knows no white space at the end; whoever is between two words or two lines does.
    const end = /\s*$/.exec(emitted.current)?.[0] ?? '';
    if (end === '' || end === emitted.current) return;
    const carryOn = editor.chain().setMeta('preventUpdate', true);
    (end.includes('\n') ? carryOn.splitBlock() : carryOn.insertContent(' ')).run();
  }, [editor, focused]);

  // Thrown away, sent, or written in another tab.
  useEffect(() => {
    if (!editor || value === emitted.current) return;
    emitted.current = value;
    editor.commands.setContent(treeOf(value), { emitUpdate: false });
  }, [editor, value]);

  // An image stands below the paragraph in which the person writes.
  useEffect(() => {
    insert.current = (id) => {
      // Choosing a file by the bar took the focus away from where it goes.
      if (!editor?.isFocused && !picked.current) return false;
      picked.current = false;
      const { $from } = editor.state.selection;
      return editor.commands.insertContentAt($from.depth > 0 ? $from.after(1) : $from.pos, { type: 'paragraph', content: [{ type: 'image', attrs: { id, alt: null } }] });
    };
    lead.current = (advice) => (editor ? leadTo(editor, advice) : false);
    return () => {
      insert.current = null;
      lead.current = null;
    };
  }, [editor, insert, lead]);

  const docked = useDock(
    frame,
    useCallback(() => editor?.commands.scrollIntoView(), [editor]),
  );
  const listed = shown && shown.choices.length > 0;
  const active = listed ? optionId(listId, shown.active) : null;
  useEffect(() => {
    const element = editor?.view.dom;
    if (!element) return;
    const attributes = {
      lang,
      // A text box can't be said to be expanded: with its list open it is a combo box, which knows no several lines.
      role: listed ? 'combobox' : 'textbox',
      'aria-multiline': listed ? null : 'true',
      'aria-expanded': listed ? 'true' : null,
      'aria-haspopup': listed ? 'listbox' : null,
      'aria-autocomplete': listed ? 'list' : null,
      'aria-controls': listed ? listId : null,
      'aria-activedescendant': active,
      'aria-invalid': ids['aria-invalid'] ? 'true' : null,
    };
    for (const [name, said] of Object.entries(attributes)) {
      if (said) element.setAttribute(name, said);
      else element.removeAttribute(name);
    }
  });

  if (!editor) return null;
  return (
    <div ref={frame} className="editor">
      <Formatting
        editor={editor}
        docked={docked}
        onPlain={onPlain}
        onOpen={lists ? (kind) => open(editor, kind) : undefined}
        onPick={
          onPick &&
          ((what) => {
            picked.current = true;
            onPick(what);
          })
        }
      />
      <EditorContent editor={editor} className="editor__field" data-empty={value === '' ? '' : undefined} data-placeholder={placeholder} />
      <TableTools editor={editor} docked={docked} />
      <div className="editor__pasted small" role="status">
        {formatted !== null && (
          <>
            <Trans>Pasted with its formatting.</Trans>{' '}
            <LinkButton onClick={() => pasteWords(editor, formatted)}>
              <Trans>Keep the words only</Trans>
            </LinkButton>
          </>
        )}
      </div>
      <SuggestionsSaid shown={shown} />
      {shown && <SuggestionList id={listId} shown={shown} />}
    </div>
  );
}
