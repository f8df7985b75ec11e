import { useLingui } from '@lingui/react/macro';
import { IconButton, Toolbar, classNames } from '@parvis/ui';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { deleteColumn, deleteRow } from './table-acts.ts';

/**
 * What one does with a table, in words, while one writes in it. It stands at the foot of the text: above, it would push the table away from under the finger.
 */
export function TableTools({ editor, docked }: { editor: Editor; docked: boolean }) {
  const { t } = useLingui();
  const inTable = useEditorState({ editor, selector: ({ editor: now }) => now.isActive('table') });
  if (!inTable) return null;
  const chain = () => editor.chain().focus();
  const tools: { label: string; act: () => void }[] = [
    { label: t`Add a row`, act: () => chain().addRowAfter().run() },
    { label: t`Add a column`, act: () => chain().addColumnAfter().run() },
    { label: t`Delete this row`, act: () => deleteRow(editor) },
    { label: t`Delete this column`, act: () => deleteColumn(editor) },
    { label: t`Delete the table`, act: () => chain().deleteTable().run() },
  ];
  return (
    <Toolbar className={classNames('toolbar', 'toolbar--table', docked && 'toolbar--docked')} aria-label={t`Table`} onMouseDown={(event) => event.preventDefault()}>
      {tools.map(({ label, act }) => (
        <IconButton key={label} onClick={act}>
          {label}
        </IconButton>
      ))}
    </Toolbar>
  );
}
