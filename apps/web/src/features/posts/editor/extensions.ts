import { Extension, InputRule, Node, type Extensions } from '@tiptap/core';
import { Code } from '@tiptap/extension-code';
import { Mention as MentionNode, type MentionOptions } from '@tiptap/extension-mention';
import { TableCell, TableHeader, TableKit } from '@tiptap/extension-table';
import { StarterKit } from '@tiptap/starter-kit';
import { isMentionId, isMentionKind, readHref, type Mention, type MentionKind } from '@parvis/rich-text';
import { addressOf } from '../../files/shown-file.ts';
import type { Choice } from './choices.ts';

/** `[words](address)` becomes a link as its last sign is typed. */
const typedLink = Extension.create({
  name: 'typedLink',
  addInputRules: () => [
    new InputRule({
      find: /\[([^[\]]+)\]\(([^\s()]+)\)$/,
      handler({ state, range, match }) {
        const href = readHref(match[2] ?? '');
        const type = state.schema.marks['link'];
        if (!href || !type) return null;
        state.tr.replaceWith(range.from, range.to, state.schema.text(match[1] ?? '', [type.create({ href })])).removeStoredMark(type);
      },
    }),
  ],
});

// A mention holds a kind and an id only; its name is asked for when it is drawn.
const ourMention = ({ nameOf }: EditorParts) =>
  MentionNode.extend<MentionOptions<Choice, Choice>>({
    addAttributes: () => ({
      kind: { default: 'person', parseHTML: (element) => element.getAttribute('data-kind'), renderHTML: ({ kind }) => ({ 'data-kind': kind as string }) },
      id: { default: null, parseHTML: (element) => element.getAttribute('data-id'), renderHTML: ({ id }) => ({ 'data-id': id as string }) },
    }),
    parseHTML: () => [
      {
        tag: 'span[data-type="mention"]',
        getAttrs: ({ dataset }) => isMentionKind(dataset.kind ?? '') && isMentionId(dataset.id ?? '') && null,
      },
    ],
    addNodeView: () => {
      return ({ node }) => {
        const dom = document.createElement('span');
        dom.className = 'mention';
        dom.contentEditable = 'false';
        const { kind, id } = node.attrs as Mention;
        const sign = kind === 'file' ? '' : '@';
        dom.textContent = `${sign}…`;
        void nameOf(kind, id).then((name) => {
          if (name) dom.textContent = `${sign}${name}`;
        });
        return { dom };
      };
    },
  });

/** An image of our files: an id, and the words for who doesn't see it. */
const ourImage = Node.create({
  name: 'image',
  group: 'inline',
  inline: true,
  atom: true,
  draggable: true,
  addAttributes: () => ({
    id: { default: null, parseHTML: (element) => element.getAttribute('data-file'), renderHTML: ({ id }) => ({ 'data-file': id as string }) },
    alt: { default: null, parseHTML: (element) => element.getAttribute('alt'), renderHTML: ({ alt }) => (alt === null ? {} : { alt: alt as string }) },
  }),
  parseHTML: () => [{ tag: 'img[data-file]', getAttrs: ({ dataset }) => isMentionId(dataset['file'] ?? '') && null }],
  renderHTML: ({ HTMLAttributes }) => ['img', HTMLAttributes],
  addNodeView: () => {
    return ({ node }) => {
      const dom = document.createElement('span');
      dom.className = 'editor__image';
      dom.contentEditable = 'false';
      const image = document.createElement('img');
      image.src = addressOf(node.attrs['id'] as string, 'preview');
      image.alt = (node.attrs['alt'] as string | null) ?? '';
      dom.append(image);
      return { dom };
    };
  },
});

export interface EditorParts {
  /** The name that the writer may see; null for none. */
  nameOf: (kind: MentionKind, id: string) => Promise<string | null>;
  suggestions: MentionOptions<Choice, Choice>['suggestions'];
}

/** The editor's schema is the dialect of @parvis/rich-text, and nothing more: what doesn't fit can't be typed or pasted. */
export function editorExtensions(parts: EditorParts): Extensions {
  return [
    StarterKit.configure({
      code: false,
      underline: false,
      heading: { levels: [2, 3, 4] },
      link: { openOnClick: false, autolink: true, defaultProtocol: 'https', isAllowedUri: (uri) => readHref(uri) !== null, HTMLAttributes: { target: null, class: null } },
    }),
    // Code may be bold or a link, as in Markdown.
    Code.extend({ excludes: 'code' }),
    TableKit.configure({ table: { resizable: false }, tableCell: false, tableHeader: false }),
    TableCell.extend({ content: 'paragraph' }),
    TableHeader.extend({ content: 'paragraph' }),
    ourMention(parts).configure({ suggestions: parts.suggestions }),
    ourImage,
    typedLink,
  ];
}
