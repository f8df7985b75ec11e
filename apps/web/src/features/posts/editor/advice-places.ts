import type { Advice } from '@parvis/rich-text';
import type { Editor } from '@tiptap/core';

/** Selects in the visual editor what an advice is about, and takes the focus there; false where it is not found. */
export function leadTo(editor: Editor, advice: Advice): boolean {
  const place = advice.kind === 'heading' ? headings(editor)[advice.nth] : links(editor, advice.words)[advice.nth];
  return place ? editor.chain().setTextSelection(place).focus().scrollIntoView().run() : false;
}

interface Place {
  from: number;
  to: number;
}

function headings({ state }: Editor): Place[] {
  const found: Place[] = [];
  state.doc.descendants((node, position) => {
    if (node.type.name === 'heading' && node.textContent.trim()) found.push({ from: position + 1, to: position + node.nodeSize - 1 });
  });
  return found;
}

/** Links of these words, and addresses that became none yet since they were typed last. */
function links({ state }: Editor, words: string): Place[] {
  const found: Place[] = [];
  state.doc.descendants((block, position) => {
    if (!block.isTextblock) return;
    let run: (Place & { href: string; text: string }) | null = null;
    const end = () => {
      if (run?.text.replace(/\s+/g, ' ').trim() === words) found.push({ from: run.from, to: run.to });
      run = null;
    };
    block.forEach((node, offset) => {
      const from = position + 1 + offset;
      const href = node.marks.find(({ type }) => type.name === 'link')?.attrs['href'] as string | undefined;
      if (run && href !== run.href) end();
      if (href) run = { from: run?.from ?? from, to: from + node.nodeSize, href, text: (run?.text ?? '') + (node.text ?? '') };
      else if (node.text?.includes(words) && words.startsWith('http')) {
        const at = from + node.text.indexOf(words);
        found.push({ from: at, to: at + words.length });
      }
    });
    end();
  });
  return found;
}
