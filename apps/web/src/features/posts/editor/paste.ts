import type { Editor } from '@tiptap/core';
import type { Slice } from '@tiptap/pm/model';
import { closeHistory } from '@tiptap/pm/history';
import type { EditorProps } from '@tiptap/pm/view';
import { filesPasted } from '../../files/files-pasted.ts';
import { cleanPaste } from './clean-paste.ts';

export interface Pasting {
  /** Takes the files of the clipboard; false where the text takes none. */
  onFiles: (files: File[]) => boolean;
  /** What comes next into the text: the words alone, where they come with formatting; else null. */
  onFormatted: (words: string | null) => void;
}

/** How the editor takes what is pasted: cleaned, in one step of its history, so that one Ctrl+Z leads back to before. */
export function pasteProps({ onFiles, onFormatted }: Pasting): Pick<EditorProps, 'transformPastedHTML' | 'handlePaste'> {
  return {
    transformPastedHTML: cleanPaste,
    handlePaste(view, event, slice) {
      const pasted = filesPasted(event.clipboardData);
      if (pasted.length > 0 && onFiles(pasted)) return true;
      // What was typed the moment before is another step.
      view.dispatch(closeHistory(view.state.tr));
      const words = event.clipboardData?.getData('text/plain');
      onFormatted(words && isFormatted(slice) ? words : null);
      return false;
    },
  };
}

/** Takes back what was pasted last and puts its words there alone. */
export function pasteWords(editor: Editor, words: string): void {
  if (!editor.commands.undo()) return;
  editor.view.pasteText(words);
  editor.commands.focus();
}

function isFormatted({ content }: Slice): boolean {
  let formatted = false;
  content.descendants((node) => {
    if (node.marks.length > 0 || (node.isBlock && node.type.name !== 'paragraph')) formatted = true;
    return !formatted;
  });
  return formatted;
}
