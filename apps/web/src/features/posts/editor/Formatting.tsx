import { Trans, useLingui } from '@lingui/react/macro';
import { IconButton, Toolbar, classNames, type IconName } from '@parvis/ui';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useState } from 'react';
import type { ListKind } from './choices.ts';
import { LinkDialog } from './LinkDialog.tsx';

interface Tool {
  icon: IconName;
  label: string;
  keys?: string;
  on?: boolean;
  /** It can't be used here. */
  off?: boolean;
  act: () => void;
}

// As ARIA names keys.
const CONTROL = 'Control';
const keys = { bold: `${CONTROL}+b`, italic: `${CONTROL}+i`, strike: `${CONTROL}+Shift+s` };

export interface FormattingProps {
  editor: Editor;
  /** It stands above the keyboard of a phone. */
  docked: boolean;
  onPlain: () => void;
  /** Where the text names people, communities and topics. */
  onOpen?: ((kind: ListKind) => void) | undefined;
  /** Where the text takes files. */
  onPick?: ((what: 'images' | 'any') => void) | undefined;
}

/**
 * The editor's acts, in words for who hears them. On a phone they stand behind « Aa »; mentions, topics, emoji and files are always there: nobody must know their
 * signs. There the bar is at the foot of the text, and above the keyboard while one writes.
 */
export function Formatting({ editor, docked, onPlain, onOpen, onPick }: FormattingProps) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const [linking, setLinking] = useState(false);
  const on = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      bold: now.isActive('bold'),
      italic: now.isActive('italic'),
      strike: now.isActive('strike'),
      heading: now.isActive('heading', { level: 2 }),
      bullet: now.isActive('bulletList'),
      ordered: now.isActive('orderedList'),
      quote: now.isActive('blockquote'),
      code: now.isActive('code'),
      codeBlock: now.isActive('codeBlock'),
      link: now.isActive('link'),
      table: now.isActive('table'),
    }),
  });
  const chain = () => editor.chain().focus();
  const groups: Tool[][] = [
    [
      { icon: 'bold', label: t`Bold`, keys: keys.bold, on: on.bold, act: () => chain().toggleBold().run() },
      { icon: 'ital', label: t`Italic`, keys: keys.italic, on: on.italic, act: () => chain().toggleItalic().run() },
      { icon: 'strike', label: t`Strikethrough`, keys: keys.strike, on: on.strike, act: () => chain().toggleStrike().run() },
      { icon: 'h', label: t`Heading`, on: on.heading, act: () => chain().toggleHeading({ level: 2 }).run() },
    ],
    [
      { icon: 'ul', label: t`Bulleted list`, on: on.bullet, act: () => chain().toggleBulletList().run() },
      { icon: 'ol', label: t`Numbered list`, on: on.ordered, act: () => chain().toggleOrderedList().run() },
      { icon: 'quote', label: t`Quotation`, on: on.quote, act: () => chain().toggleBlockquote().run() },
    ],
    [
      { icon: 'link', label: t`Link`, on: on.link, act: () => setLinking(true) },
      { icon: 'table', label: t`Table`, off: on.table, act: () => chain().insertTable({ rows: 3, cols: 2, withHeaderRow: true }).run() },
      { icon: 'code', label: t`Code`, on: on.code, act: () => chain().toggleCode().run() },
      { icon: 'codeblock', label: t`Code block`, on: on.codeBlock, act: () => chain().toggleCodeBlock().run() },
    ],
  ];

  return (
    <>
      <Toolbar
        className={classNames('toolbar', open && 'toolbar--open', docked && 'toolbar--docked')}
        aria-label={t`Formatting`}
        // A press leaves the focus in the text: a phone's keyboard would go down and come up again.
        onMouseDown={(event) => event.preventDefault()}
      >
        <IconButton className="only-phone" label={t`Formatting`} aria-expanded={open} onClick={() => setOpen(!open)}>
          <b aria-hidden="true">
            <Trans>Aa</Trans>
          </b>
        </IconButton>
        {groups.map((group, at) => (
          <span key={at} className="toolbar__group">
            {group.map(({ icon, label, keys, on: pressed, off, act }) => (
              <IconButton key={label} icon={icon} label={label} pressed={pressed} disabled={off} aria-keyshortcuts={keys} onClick={act} />
            ))}
            {(onOpen !== undefined || at < groups.length - 1) && <span className="sep" />}
          </span>
        ))}
        {onOpen && (
          <>
            <IconButton icon="at" label={t`Mention someone or a community`} onClick={() => onOpen('mentions')} />
            <IconButton icon="hash" label={t`Name a topic`} onClick={() => onOpen('topics')} />
            <IconButton icon="smile" label={t`Emoji`} onClick={() => onOpen('emoji')} />
          </>
        )}
        {onPick && (
          <>
            <IconButton className="only-phone" icon="image" label={t`Add images`} onClick={() => onPick('images')} />
            <IconButton className="only-phone" icon="clip" label={t`Attach files`} onClick={() => onPick('any')} />
          </>
        )}
        <IconButton className="push toolbar__plain" onClick={onPlain}>
          {t`Plain text`}
        </IconButton>
      </Toolbar>
      {linking && <LinkDialog editor={editor} onClose={() => setLinking(false)} />}
    </>
  );
}
