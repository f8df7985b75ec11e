import type { Editor } from '@tiptap/core';
import { findTable, isInTable } from '@tiptap/pm/tables';

/** Deletes the row one writes in. The first row that stays holds the headers, as in Markdown; without its only row a table is gone. */
export function deleteRow(editor: Editor): void {
  if (!editor.chain().focus().deleteRow().run()) editor.chain().focus().deleteTable().run();
  if (isInTable(editor.state) && headers(editor) === 'tableCell') editor.commands.toggleHeaderRow();
}

/** Deletes the column one writes in; without its only column a table is gone. */
export function deleteColumn(editor: Editor): void {
  if (!editor.chain().focus().deleteColumn().run()) editor.chain().focus().deleteTable().run();
}

/** What the first row of the table around the cursor is made of. */
function headers({ state }: Editor): string | undefined {
  return findTable(state.selection.$from)?.node.firstChild?.firstChild?.type.name;
}
