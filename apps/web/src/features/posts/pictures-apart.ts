import type { ImageNode, RichTextTree } from '@parvis/rich-text';

interface Node {
  type: string;
  text?: string;
  content?: Node[];
}

const isBlank = ({ type, text }: Node) => type === 'hardBreak' || (type === 'text' && text!.trim() === '');
/** What stays, empty or not: a table would lose its shape. */
const parts = new Set(['table', 'tableRow', 'tableHeader', 'tableCell']);

/** The words of a text without its pictures, and these: words may be folded, a picture is never cropped. Words are null where there are none. */
export function picturesApart(tree: RichTextTree): { words: RichTextTree | null; pictures: ImageNode[] } {
  const pictures: ImageNode[] = [];
  const without = (node: Node, within: string): Node[] => {
    if (node.type === 'image') {
      pictures.push(node as ImageNode);
      return [];
    }
    if (!node.content) return [node];
    const before = pictures.length;
    const content = node.content.flatMap((one) => without(one, node.type));
    const emptied = pictures.length > before && content.every(isBlank) && !parts.has(node.type) && !parts.has(within);
    return emptied ? [] : [{ ...node, content }];
  };
  const [words] = without(tree as Node, '');
  return { words: pictures.length === 0 ? tree : ((words as RichTextTree | undefined) ?? null), pictures };
}
